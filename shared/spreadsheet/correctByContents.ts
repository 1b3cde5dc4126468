import type { Chosen } from './chooseFields.ts';
import { enoughCells, type Contents } from './columnContent.ts';
import { fitOf } from './fieldFit.ts';
import { isPhase, type ColumnField, type TableKind } from './tableColumns.ts';

/** Fields without which a table says little; their cells show what they are. */
const vital: Readonly<Record<TableKind, readonly ColumnField[]>> = {
  tasks: ['number', 'lead', 'period', 'title'],
  targets: ['number', 'unit', 'lead', 'name', 'value'],
  agencies: ['number'],
};

/** Fields whose cells can speak against their header. */
export const checkedFields: ReadonlySet<ColumnField> = new Set([
  ...(['lead', 'support', 'period', 'start', 'completedOn', 'percent', 'unit'] as const),
]);

/** Where cells clearly are what no column is yet, whatever their header says. */
export function correctByContents(kind: TableKind, chosen: Chosen[], contents: Contents): Chosen[] {
  let result = openContradicted(kind, chosen, contents);
  for (const field of vital[kind]) {
    const isThere = ({ field: own }: Chosen) => own === field || (field === 'value' && isGoal(own));
    if (result.some(isThere)) continue;
    const found = result
      .map((one) => ({ one, fit: fitFor(field, one, contents) }))
      .filter(({ one, fit }) => fit >= 0.75 && mayBecome(one, field, contents))
      .sort((left, right) => right.fit - left.fit)[0];
    if (found === undefined) continue;
    result = result.map((one) => (one === found.one ? { ...one, field, isByContents: true } : one));
  }
  return result.map((one) => restore(one, chosen, result));
}

/** Takes the fields away whose cells are nothing of the kind, but clearly something else. */
function openContradicted(kind: TableKind, chosen: Chosen[], contents: Contents): Chosen[] {
  return chosen.map((one) => {
    const { field, reading } = one;
    const content = contents.get(reading.headed.column);
    if (field === null || !checkedFields.has(field) || (content?.count ?? 0) < enoughCells)
      return one;
    const isOther = vital[kind].some(
      (wanted) => checkedFields.has(wanted) && (fitOf(wanted, content) ?? 0) >= 0.75,
    );
    return isOther && (fitOf(field, content) ?? 1) <= 0.1 ? { ...one, field: null } : one;
  });
}

/** What was taken away comes back where no other column needs it. */
function restore(one: Chosen, before: readonly Chosen[], after: readonly Chosen[]): Chosen {
  const old = before.find(({ reading }) => reading === one.reading)?.field ?? null;
  const isTaken = one.field !== null || after.some(({ field }) => field === old);
  return isTaken ? one : { ...one, field: old };
}

function isGoal(field: ColumnField | null): boolean {
  return field === 'assigned' || field === 'stretch' || (field !== null && isPhase(field));
}

function fitFor(field: ColumnField, { reading }: Chosen, contents: Contents): number {
  const content = contents.get(reading.headed.column);
  const fit = fitOf(field, content) ?? 0;
  if (field === 'number') return content?.count === 0 ? 0 : fit * (content?.filled ?? 0);
  if (field !== 'title' && field !== 'name') return fit;
  // The longest texts are what is to be done.
  return (content?.length ?? 0) < 20 || (content?.owners ?? 0) > 0.5 ? 0 : fit;
}

function mayBecome({ reading, field }: Chosen, wanted: ColumnField, contents: Contents): boolean {
  const content = contents.get(reading.headed.column);
  if ((content?.count ?? 0) < enoughCells) return false;
  // A header that says something else is believed, unless what it says was taken away.
  const isOpen = reading.choices.length > 0 && wanted !== 'title' && wanted !== 'name';
  return field === null && (!reading.isKnown || isOpen);
}
