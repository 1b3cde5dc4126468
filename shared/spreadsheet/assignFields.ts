import { chooseFields, settleLonePhase, type Chosen } from './chooseFields.ts';
import { enoughCells, type ColumnContent, type Contents } from './columnContent.ts';
import { checkedFields, correctByContents } from './correctByContents.ts';
import { fitOf } from './fieldFit.ts';
import type { HeadedColumn, HeaderBlock } from './headerBlock.ts';
import { headerLabels } from './headerLabels.ts';
import { sureScore } from './matchHeader.ts';
import { periodSteps } from './periodSteps.ts';
import { readColumn, type ColumnReading } from './readColumn.ts';
import { nameTitle, supplyTitle } from './supplyTitle.ts';
import { isPhase, type ColumnField, type Confidence } from './tableColumns.ts';
import type { TableColumn, TableHeader, TableKind } from './tableColumns.ts';

export interface HeaderCandidate extends TableHeader {
  /** How much of the header is understood; compares candidates. */
  readonly score: number;
}

export interface AssignOptions {
  readonly planYear: number;
  /** The user says that it is of this kind. */
  readonly isForced?: boolean;
  /** Its title says that it lists agencies. */
  readonly isDirectory?: boolean;
}

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
  const byHeaders = chooseFields(settleLonePhase(kind, readings), contents);
  const corrected = correctByContents(kind, nameTitle(kind, byHeaders, contents), contents);
  const chosen = supplyTitle(kind, corrected, contents);
  const fields = new Map(chosen.map(({ reading, field }) => [reading.headed.column, field]));
  if (kind === 'targets') settleValue(readings, fields, planYear);
  const named = new Set(fields.values());
  const forgetUnlessFitting = (field: ColumnField) => {
    const column = [...fields].find(([, other]) => other === field)?.[0];
    const content = column === undefined ? undefined : contents.get(column);
    if ((fitOf(field, content) ?? 1) < 0.3) named.delete(field);
  };
  // "Tổng số nhiệm vụ" over figures counts tasks and names none.
  for (const [column, field] of fields) {
    const content = contents.get(column);
    if (field === 'title' && content !== undefined && isFigures(content)) named.delete(field);
  }
  // "Đơn vị" over bodies is no unit.
  forgetUnlessFitting('unit');
  // Times alone make no targets of what is called like tasks.
  if (chosen.some(({ reading, field }) => field === 'name' && reading.isWeak)) {
    for (const field of named) if (field !== null && isPhase(field)) named.delete(field);
    // Nor do words where figures were to be: "Kế hoạch thực hiện" over "Quý II".
    forgetUnlessFitting('value');
  }
  if (!isForced && !isEnough(kind, named, isDirectory)) return null;
  const labels = headerLabels(block);
  const steps =
    kind === 'tasks' ? periodSteps(readings, fields, contents) : new Map<number, string>();
  const columns = chosen.map(({ reading, isByContents }): TableColumn => {
    const { column } = reading.headed;
    const field = fields.get(column) ?? null;
    const content = contents.get(column);
    const confidence = isByContents ? 'low' : confidenceOf(reading, field, content);
    const step = steps.get(column);
    const named = { column, field, header: labels.get(column) ?? '', confidence };
    return step === undefined ? named : { ...named, step };
  });
  const score = chosen.reduce((sum, one) => sum + scoreOf(one, fields), 0) + groupScore(fields);
  return { kind, rows: block.rows, columns, score };
}

function isFigures({ count, amounts }: ColumnContent): boolean {
  return count >= enoughCells && amounts >= 0.8;
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
  if (isCounted && fit < 0.15 && checkedFields.has(field)) return isSure ? 'medium' : 'low';
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
