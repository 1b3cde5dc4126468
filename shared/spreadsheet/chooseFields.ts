import type { ColumnContent, Contents } from './columnContent.ts';
import { fitOf } from './fieldFit.ts';
import type { HeadedColumn } from './headerBlock.ts';
import type { ColumnReading } from './readColumn.ts';
import { isPhase, type ColumnField, type TableKind } from './tableColumns.ts';

export interface Chosen {
  readonly reading: ColumnReading;
  readonly field: ColumnField | null;
  /** Its cells say so, against its header or without one. */
  readonly isByContents: boolean;
}

/**
 * One column of a time is no phasing, unless the header above says so; one time is that of a target,
 * unless it is a part of the year and another column is of the whole.
 */
export function settleLonePhase(
  kind: TableKind,
  readings: readonly ColumnReading[],
): readonly ColumnReading[] {
  const phases = readings.filter(({ choices }) => choices.some(isPhase));
  const isLone = phases.length === 1 && (phases[0]?.headed.path.length ?? 0) === 1;
  if (!isLone) return readings;
  const isPart = phases[0]?.choices.some((field) => /^phase:\d{4}-(?!\d{4})/.test(field)) === true;
  const isBesideValue = readings.some(({ choices, isWeak }) => choices[0] === 'value' && !isWeak);
  if (kind === 'targets' && isPart && isBesideValue) return readings;
  return readings.map((reading) => {
    const others = reading.choices.filter((field) => !isPhase(field));
    if (others.length === reading.choices.length) return reading;
    return { ...reading, choices: kind === 'targets' ? ['value'] : others };
  });
}

/** Every field once: first for headers that mean one thing, then for those that leave a choice. */
export function chooseFields(readings: readonly ColumnReading[], contents: Contents): Chosen[] {
  const taken = new Set<ColumnField>();
  const fields = new Map<ColumnReading, ColumnField>();
  const isSure = ({ choices, isWeak }: ColumnReading) => choices.length === 1 && !isWeak;
  // How much of the header is the synonym counts, then who comes first; not how long the words are.
  const classOf = ({ score }: ColumnReading) => Math.floor(score / 500);
  const order = readings.toSorted(
    (left, right) =>
      classOf(right) - classOf(left) || groupsRows(left, contents) - groupsRows(right, contents),
  );
  const ranks = [
    order.filter(isSure),
    order.filter((reading) => !isSure(reading) && !reading.isWeak),
    order.filter(({ isWeak }) => isWeak),
  ];
  for (const reading of ranks.flat()) {
    const open = readings.filter((other) => other !== reading && !fields.has(other));
    const left = open.some((other) => fitsBetter(other, reading, contents))
      ? new Set([...taken, ...reading.choices.slice(0, 1)])
      : taken;
    const field = chooseField(reading, left, contents.get(reading.headed.column));
    if (field === null) continue;
    if (field !== 'owner') taken.add(field);
    fields.set(reading, field);
  }
  const columnOf = (field: ColumnField) =>
    readings.find((reading) => fields.get(reading) === field)?.headed;
  const [number, support] = [columnOf('number'), columnOf('support')];
  return readings.map((reading) => {
    const chosen = fields.get(reading);
    if (chosen !== undefined) return { reading, field: chosen, isByContents: false };
    const isNumber = number !== undefined && isNumberToo(reading, number, contents);
    const isSupport = support !== undefined && isSupportToo(reading, support, contents);
    const field = isNumber ? 'number' : isSupport ? 'support' : null;
    return { reading, field, isByContents: false };
  });
}

/** "Phối hợp" over "Cấp tỉnh" and "Cấp huyện": both support. */
function isSupportToo(
  { headed: { column, path }, choices }: ColumnReading,
  support: HeadedColumn,
  contents: Contents,
): boolean {
  const above = path.slice(0, -1).join('|');
  if (above === '' || above !== support.path.slice(0, -1).join('|')) return false;
  return choices[0] === 'support' && (fitOf('support', contents.get(column)) ?? 0) >= 0.5;
}

/** "STT" merged over two columns: sections are numbered in one of them, tasks in the other. */
function isNumberToo(
  { headed: { column, path } }: ColumnReading,
  number: HeadedColumn,
  contents: Contents,
): boolean {
  if (column !== number.column + 1) return false;
  const isSame = path.join('|') !== '' && path.join('|') === number.path.join('|');
  return isSame && (fitOf('number', contents.get(column)) ?? 0) >= 0.6;
}

/** How much more its cells must look like a field for a column to get it before another. */
const leastBetter = 0.5;

/** "Tiến độ" means the deadline, but not beside a "Thời gian" whose cells are deadlines when its own are none. */
function fitsBetter(other: ColumnReading, reading: ColumnReading, contents: Contents): boolean {
  const [first] = reading.choices;
  if (first === undefined || reading.choices.length < 2 || other.choices[0] !== first) return false;
  const fitOfColumn = ({ headed }: ColumnReading) => fitOf(first, contents.get(headed.column)) ?? 0;
  return fitOfColumn(other) - fitOfColumn(reading) >= leastBetter;
}

/** From this fit on cells say one thing for several rows. */
const leastGroupFit = 0.25;

/** 1 for what is called like tasks, but said once for several rows: then another column has the tasks. */
function groupsRows({ choices, headed }: ColumnReading, contents: Contents): number {
  const isCalledTasks = choices[0] === 'title' && choices.includes('group');
  return isCalledTasks && (fitOf('group', contents.get(headed.column)) ?? 0) >= leastGroupFit
    ? 1
    : 0;
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
  if (
    first === 'group' &&
    choices[0] === 'title' &&
    (fitOf('group', content) ?? 0) < leastGroupFit
  ) {
    return null;
  }
  const fit = fitOf(first, content);
  if (first === 'title' || fit === null || fit > 0.3 || (content?.count ?? 0) < 2) return first;
  const better = others
    .map((field) => ({ field, fit: fitOf(field, content) ?? 0 }))
    .sort((left, right) => right.fit - left.fit)[0];
  return better !== undefined && better.fit >= 0.6 ? better.field : first;
}
