import { createRecord, editRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { InspectedSheet } from '../spreadsheet/inspection.ts';
import { positionsAt } from '../positions/placeRecords.ts';
import type { Target } from '../targets/target.ts';
import { blankTarget, withTargetFields } from '../targets/targetCells.ts';
import type { NewTarget } from '../targets/targetCells.ts';
import { foldText } from '../text/fold.ts';
import { isSameWords } from '../text/sameWords.ts';
import type { ImportWay } from './importPlan.ts';
import { matchRows } from './matchRows.ts';
import type { MatchRound } from './matchRows.ts';
import { whySkipped } from './rowPlan.ts';
import type { RowPlan } from './rowPlan.ts';
import { targetFields } from './targetFields.ts';
import type { TargetSource } from './targetFields.ts';

/** A target as a row of a table gives it. */
export interface ImportedTarget {
  readonly sheet: string;
  readonly row: number;
  readonly number: string | null;
  /** The section, or the target above, that it stands under. */
  readonly group: string | null;
  readonly fields: NewTarget;
}

export interface TargetPlan {
  readonly rows: readonly RowPlan<'target', Target>[];
  readonly changes: readonly ChangeOf<'target'>[];
}

export function importedTargets(
  sheet: InspectedSheet,
  planYear: number,
  recognise: TargetSource['recognise'],
): ImportedTarget[] {
  const timeHeaders = Object.values(sheet.columns)
    .filter(({ field }) => field?.startsWith('phase:') === true)
    .map(({ header }) => header);
  return sheet.rows
    .filter((row) => row.type === 'target')
    .map((row) => ({
      sheet: sheet.name,
      row: row.row,
      number: row.number,
      group: row.group,
      fields: targetFields(row, { planYear, recognise, timeHeaders }),
    }));
}

/** One name may have several units, as amount and as share; so the unit tells them apart. */
const rounds: readonly MatchRound<ImportedTarget, Target>[] = [
  {
    keyOfRow: ({ fields }) => JSON.stringify([nameKey(fields), foldText(fields.unit ?? '')]),
    keyOfRecord: (target) => JSON.stringify([nameKey(target), foldText(target.unit ?? '')]),
  },
  { keyOfRow: ({ fields }) => nameKey(fields), keyOfRecord: nameKey },
];

function nameKey({ name }: { readonly name: string }): string {
  return foldText(name).replace(/[\s.;,:]+$/u, '');
}

/** What an import makes of the targets of a workbook. They have no codes: names tell which is meant. */
export function planTargets(
  imported: readonly ImportedTarget[],
  targets: readonly Target[],
  way: ImportWay,
  sequences: { nextId(kind: 'target'): string },
): TargetPlan {
  const matches =
    way.kind === 'append'
      ? imported.map(() => ({ kind: 'new' }) as const)
      : matchRows(imported, targets, rounds);
  const fresh = matches.filter(({ kind }) => kind === 'new').length;
  const positions = positionsAt(targets, null, fresh).values();
  const changes: ChangeOf<'target'>[] = [];
  /** Of the rows before, by the names that rows below call them by. */
  const idByName = new Map<string, string>();
  const rows = imported.map(({ fields, group, ...place }, index): RowPlan<'target', Target> => {
    const above = group === null ? null : (idByName.get(nameKey({ name: group })) ?? null);
    const common = { of: 'target', level: 0, because: null, before: {}, ...place } as const;
    const match = matches[index] ?? { kind: 'new' };
    const settled = withTargetFields(blankTarget, fields);
    if (match.kind === 'new') {
      const position = String(positions.next().value);
      const id = sequences.nextId('target');
      const target = { ...settled, id, position, parent: above };
      idByName.set(nameKey(fields), id);
      changes.push(createRecord('target', target));
      return { ...common, state: 'new', id: null, fields: target };
    }
    if (match.kind !== 'one') {
      const because = whySkipped(match, ({ name }) => name);
      return {
        ...common,
        state: 'skipped',
        id: null,
        because,
        fields: { ...settled, id: '', position: '' },
      };
    }
    const target = match.record;
    idByName.set(nameKey(fields), target.id);
    const said = saidFields(target, fields);
    const edit = editRecord('target', target, withTargetFields(target, said));
    if (edit !== null) changes.push(edit);
    return {
      ...common,
      state: edit === null ? 'unchanged' : 'changed',
      id: target.id,
      fields: { ...target, ...edit?.after },
      before: edit?.before ?? {},
    };
  });
  return { rows, changes };
}

/** Read from the words and no cell of its own: somebody may have set it right since. */
const readFields: ReadonlySet<string> = new Set(['kind', 'direction', 'accumulates']);

/** An empty cell says nothing. The words as they were first written stay. */
function saidFields(target: Target, { raw: _, value, ...others }: NewTarget): Partial<NewTarget> {
  // A value beside what was assigned or is striven for follows from these.
  const hasSource = others.assigned != null || others.stretch != null;
  const fields = hasSource ? others : { ...others, value };
  return Object.fromEntries(
    Object.entries(fields).filter(([field, said]) => {
      const now = (target as Readonly<Record<string, unknown>>)[field];
      if (said === null || said === undefined || said === '') return false;
      if (readFields.has(field) && now !== null) return false;
      return !(typeof said === 'string' && typeof now === 'string' && isSameWords(now, said));
    }),
  );
}
