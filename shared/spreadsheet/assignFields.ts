import { oneLine } from './cellWords.ts';
import type { ColumnContent } from './columnContent.ts';
import { fitOf } from './fieldFit.ts';
import type { HeadedColumn, HeaderBlock } from './headerBlock.ts';
import { foldHeader, sureScore } from './matchHeader.ts';
import { readColumn, type ColumnReading } from './readColumn.ts';
import { isPhase, type ColumnField, type Confidence } from './tableColumns.ts';
import type { TableColumn, TableHeader, TableKind } from './tableColumns.ts';
import { readTimeHeader } from './timeHeaders.ts';

export interface HeaderCandidate extends TableHeader {
  /** How much of the header is understood; compares candidates. */
  readonly score: number;
}

export type Contents = ReadonlyMap<number, ColumnContent>;

export interface AssignOptions {
  readonly planYear: number;
  /** The user says that it is of this kind. */
  readonly isForced?: boolean;
  /** Its title says that it lists agencies. */
  readonly isDirectory?: boolean;
}

/** Cells that it takes to speak against a header. */
const enoughCells = 3;

/** What the columns below a header mean when the table is of this kind; null when it cannot be. */
export function assignFields(
  kind: TableKind,
  block: HeaderBlock,
  contents: Contents,
  { planYear, isForced = false, isDirectory = false }: AssignOptions,
): HeaderCandidate | null {
  const readings = withUnnamed(block.columns, contents).map((headed) =>
    readColumn(kind, headed, contents.get(headed.column), planYear),
  );
  const chosen = correctByContents(
    kind,
    chooseFields(settleLonePhase(kind, readings), contents),
    contents,
  );
  const fields = new Map(chosen.map(({ reading, field }) => [reading.headed.column, field]));
  if (kind === 'targets') settleValue(readings, fields, planYear);
  const named = new Set(fields.values());
  // "Đơn vị" over bodies is no unit.
  const unit = [...fields].find(([, field]) => field === 'unit')?.[0];
  if ((fitOf('unit', contents.get(unit ?? 0)) ?? 1) < 0.3) named.delete('unit');
  if (!isForced && !isEnough(kind, named, isDirectory)) return null;
  const columns = chosen.map(({ reading, isByContents }): TableColumn => {
    const { column } = reading.headed;
    const field = fields.get(column) ?? null;
    const content = contents.get(column);
    const confidence = isByContents ? 'low' : confidenceOf(reading, field, content);
    return { column, field, header: labelOf(reading, block), confidence };
  });
  const score = chosen.reduce((sum, one) => sum + scoreOf(one, fields), 0) + groupScore(fields);
  return { kind, rows: block.rows, columns, score };
}

/** Columns without a header, which hold enough to be known by. */
function withUnnamed(
  columns: readonly HeadedColumn[],
  contents: Contents,
): readonly HeadedColumn[] {
  const named = new Set(columns.map(({ column }) => column));
  const unnamed = [...contents]
    .filter(([column, { count }]) => !named.has(column) && count >= enoughCells)
    .map(([column]): HeadedColumn => ({ column, path: [''] }));
  const byPlace = (left: HeadedColumn, right: HeadedColumn) => left.column - right.column;
  return unnamed.length === 0 ? columns : [...columns, ...unnamed].sort(byPlace);
}

interface Chosen {
  readonly reading: ColumnReading;
  readonly field: ColumnField | null;
  /** Its cells say so, against its header or without one. */
  readonly isByContents: boolean;
}

/** One column of a time is no phasing, unless the header above says so; one year is that of a target. */
function settleLonePhase(
  kind: TableKind,
  readings: readonly ColumnReading[],
): readonly ColumnReading[] {
  const phases = readings.filter(({ choices }) => choices.some(isPhase));
  const isLone = phases.length === 1 && (phases[0]?.headed.path.length ?? 0) === 1;
  if (!isLone) return readings;
  return readings.map((reading) => {
    const others = reading.choices.filter((field) => !isPhase(field));
    if (others.length === reading.choices.length) return reading;
    return { ...reading, choices: kind === 'targets' ? ['value'] : others };
  });
}

/** Every field once: first for headers that mean one thing, then for those that leave a choice. */
function chooseFields(readings: readonly ColumnReading[], contents: Contents): Chosen[] {
  const taken = new Set<ColumnField>();
  const fields = new Map<ColumnReading, ColumnField>();
  const isSure = ({ choices, isWeak }: ColumnReading) => choices.length === 1 && !isWeak;
  // How much of the header is the synonym counts, then who comes first; not how long the words are.
  const classOf = ({ score }: ColumnReading) => Math.floor(score / 500);
  const order = readings.toSorted((left, right) => classOf(right) - classOf(left));
  const ranks = [
    order.filter(isSure),
    order.filter((reading) => !isSure(reading) && !reading.isWeak),
    order.filter(({ isWeak }) => isWeak),
  ];
  for (const reading of ranks.flat()) {
    const field = chooseField(reading, taken, contents.get(reading.headed.column));
    if (field === null) continue;
    if (field !== 'owner') taken.add(field);
    fields.set(reading, field);
  }
  return readings.map((reading) => ({
    reading,
    field: fields.get(reading) ?? null,
    isByContents: false,
  }));
}

/** The first choice that is free, unless the cells speak for another and against it. */
function chooseField(
  { choices }: ColumnReading,
  taken: ReadonlySet<ColumnField>,
  content: ColumnContent | undefined,
): ColumnField | null {
  const free = choices.filter((field) => !taken.has(field));
  const [first, ...others] = free;
  if (first === undefined) return null;
  // What is left for a second column of tasks is their group, where it holds one for several.
  if (first === 'group' && choices[0] === 'title' && (fitOf('group', content) ?? 0) < 0.25) {
    return null;
  }
  const fit = fitOf(first, content);
  if (first === 'title' || fit === null || fit > 0.3 || (content?.count ?? 0) < 2) return first;
  const better = others
    .map((field) => ({ field, fit: fitOf(field, content) ?? 0 }))
    .sort((left, right) => right.fit - left.fit)[0];
  return better !== undefined && better.fit >= 0.6 ? better.field : first;
}

/** Fields without which a table says little; their cells show what they are. */
const vital: Readonly<Record<TableKind, readonly ColumnField[]>> = {
  tasks: ['number', 'lead', 'period', 'title'],
  targets: ['number', 'unit', 'lead', 'name', 'value'],
  agencies: ['number'],
};

/** Fields whose cells can speak against their header. */
const checked: ReadonlySet<ColumnField> = new Set([
  ...(['lead', 'support', 'period', 'start', 'completedOn', 'percent', 'unit'] as const),
]);

/** Where cells clearly are what no column is yet, whatever their header says. */
function correctByContents(kind: TableKind, chosen: Chosen[], contents: Contents): Chosen[] {
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
    if (field === null || !checked.has(field) || (content?.count ?? 0) < enoughCells) return one;
    const isOther = vital[kind].some(
      (wanted) => checked.has(wanted) && (fitOf(wanted, content) ?? 0) >= 0.75,
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

/** The value of a target is that of the plan year; where no column is of it, the last one named. */
function settleValue(
  readings: readonly ColumnReading[],
  fields: Map<number, ColumnField | null>,
  planYear: number,
): void {
  const given = new Set(fields.values());
  if (given.has('value')) dropEarlierYears(fields, planYear);
  for (const { headed, choices } of readings) {
    const year = Number(/(?:19|20)\d\d/.exec(headed.path.join(' '))?.[0] ?? '0');
    const isPlan = choices.includes('value') && fields.get(headed.column) === null;
    if (isPlan && year > planYear) fields.set(headed.column, `phase:${year}`);
  }
  if (given.has('value') || given.has('stretch') || given.has('assigned')) return;
  const years = readings.filter(({ headed }) => {
    const field = fields.get(headed.column) ?? null;
    return field !== null && /^phase:\d{4}$/.test(field);
  });
  const last = years.at(-1);
  if (last !== undefined) fields.set(last.headed.column, 'value');
}

/** Beside the value of the plan year, plans of years before are only what it is compared with. */
function dropEarlierYears(fields: Map<number, ColumnField | null>, planYear: number): void {
  for (const [column, field] of fields) {
    const year = /^phase:(\d{4})$/.exec(field ?? '')?.[1];
    if (year !== undefined && Number(year) < planYear) fields.set(column, null);
  }
}

function isEnough(
  kind: TableKind,
  fields: ReadonlySet<ColumnField | null>,
  isDirectory: boolean,
): boolean {
  const has = (...wanted: readonly ColumnField[]) => wanted.some((field) => fields.has(field));
  const names = new Set(
    [...fields].map((field) => (field !== null && isPhase(field) ? 'phase' : field)),
  );
  const size = [...names].filter((field) => field !== null).length;
  if (kind === 'tasks') return has('title') && size >= 2;
  if (kind === 'agencies') {
    return has('name') && (isDirectory || has('short', 'kind', 'parent', 'aliases'));
  }
  const isMeasured = has('unit', 'value', 'assigned', 'stretch') || names.has('phase');
  return has('name') && isMeasured && size >= 3;
}

function confidenceOf(
  { score, isKnown, choices, isWeak, headed }: ColumnReading,
  field: ColumnField | null,
  content: ColumnContent | undefined,
): Confidence {
  if (field === null && headed.path.join('') === '') return 'low';
  if (field === null) return isKnown && choices.length === 0 ? 'high' : 'medium';
  const fit = fitOf(field, content);
  const isCounted = fit !== null && (content?.count ?? 0) >= enoughCells;
  const isSure = score >= sureScore && !(isWeak && choices.length > 1 && choices[0] !== field);
  if (isCounted && fit < 0.15 && checked.has(field)) return isSure ? 'medium' : 'low';
  return isSure || (isCounted && fit >= 0.5) ? 'high' : 'medium';
}

function scoreOf(
  { reading, isByContents }: Chosen,
  fields: Map<number, ColumnField | null>,
): number {
  const field = fields.get(reading.headed.column) ?? null;
  if (field === null || isPhase(field) || field === 'owner') return 0;
  if (isByContents) return 0.3;
  return reading.score >= sureScore ? 1 : 0.8;
}

/** Columns of times, or of bodies, are one thing together. */
function groupScore(fields: Map<number, ColumnField | null>): number {
  const all = [...fields.values()].filter((field) => field !== null);
  const count = all.filter((field) => isPhase(field) || field === 'owner').length;
  return Math.min(count, 4) * 0.4;
}

/** Says which of several columns of one name it is, and what a time is the time of. */
function labelOf({ headed }: ColumnReading, { columns }: HeaderBlock): string {
  const leaf = headed.path.at(-1) ?? '';
  const folded = foldHeader(leaf);
  const isShared = columns.some(
    (other) => other !== headed && foldHeader(other.path.at(-1) ?? '') === folded,
  );
  const saysLittle = /^[\d\W]*$/.test(folded) || readTimeHeader([leaf], 2000) !== null;
  const path = headed.path.length > 1 && (isShared || saysLittle) ? headed.path : [leaf];
  return path.map(oneLine).join(' – ');
}
