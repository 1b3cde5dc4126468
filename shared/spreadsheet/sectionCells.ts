import type { Period } from '../periods/period.ts';
import { looksLikeOwner } from './cellKinds.ts';
import type { InspectedTask } from './inspection.ts';
import type { TableReading } from './inspectTasks.ts';
import { isCode } from './rowNumbers.ts';
import type { TableLayout } from './tableRows.ts';
import type { OutlinedRow } from './taskOutline.ts';
import { readTimeHeading, withoutCount } from './timeHeadings.ts';

type Owners = Pick<InspectedTask, 'lead' | 'support' | 'written'>;

/** A row above another one in the outline, with what its own cells say. */
interface RowAbove {
  readonly level: number;
  readonly heads: boolean;
  /** A row with a code, or a dash below it. */
  readonly isRecord: boolean;
  readonly owners: Owners | null;
  readonly period: Period | null;
  /** Of a section that is a time; null when neither it nor one above it names a year. */
  readonly year: number | null;
}

interface SectionTable extends Pick<TableReading, 'layout' | 'periodOf' | 'owners'> {
  /** All rows of the table. */
  readonly rows: readonly Pick<OutlinedRow, 'type' | 'title'>[];
}

/**
 * Gives tasks what their section says once for all of them, one row after the other: who leads and by
 * when, in its cells or, when it is called like an agency or a time, in its title. Details below a task
 * take over nothing from it. In a table with codes every row with one is a record of its own, as in the
 * files that this program writes: only a section without a code says something for others. A dash below such
 * a row has neither number nor code and is a part of its work: it has the same owners and the same day, for no
 * work is without an owner (domain.md 1.4).
 */
export function createSectionCells({
  rows,
  layout,
  periodOf,
  owners,
}: SectionTable): (row: Pick<OutlinedRow, 'heads'>, task: InspectedTask) => InspectedTask {
  const hasCodes = layout.columnOf('code') !== undefined;
  const path: RowAbove[] = [];
  const areBodies = sectionsAreBodies(rows, layout);

  function ownersOf(task: InspectedTask): Owners | null {
    if (task.lead !== null) return task;
    if (task.type !== 'section') return null;
    const title = withoutCount(task.title);
    const lead = owners.nameOf(title) ?? (areBodies ? title : null);
    return lead === null ? null : { lead, support: [], written: { lead: title, support: null } };
  }

  function periodAndYear(task: InspectedTask): Pick<RowAbove, 'period' | 'year'> {
    const time = task.type === 'section' ? readTimeHeading(task.title) : null;
    const year = time?.year ?? path.at(-1)?.year ?? null;
    // A whole year is no deadline.
    if (task.period !== null || time === null || time.rank === 0) {
      return { period: task.period, year };
    }
    const words = withoutCount(task.title);
    const period = periodOf(time.year === null && year !== null ? `${words}/${year}` : words);
    return { period: period.kind === 'unknown' ? null : period, year };
  }

  return (row, task) => {
    const heads = row.heads && task.code === null;
    while ((path.at(-1)?.level ?? -1) >= task.level) path.pop();
    const isTask = task.type === 'task' && !row.heads;
    const isDash = isTask && task.code === null && isBullet(task.number);
    const above = isTask
      ? { owners: saidAbove(path, 'owners', isDash), period: saidAbove(path, 'period', isDash) }
      : { owners: null, period: null };
    const said = { owners: ownersOf(task), ...periodAndYear(task) };
    const isCoded = hasCodes ? task.code !== null : isCode(task.number ?? '');
    const isRecord = isTask && (isCoded || (isDash && path.at(-1)?.isRecord === true));
    path.push({ level: task.level, heads, isRecord, ...said });
    return withOwners(withPeriod(task, above.period), above.owners);
  };
}

/**
 * Whether work is divided by who does it: no column says who leads, and all sections that are right
 * above tasks, several of them, are called like bodies.
 */
function sectionsAreBodies(
  rows: SectionTable['rows'],
  { header, columnOf }: Pick<TableLayout, 'header' | 'columnOf'>,
): boolean {
  const isOwned = columnOf('lead') !== undefined || columnOf('person') !== undefined;
  if (isOwned || header.columns.some(({ field }) => field === 'owner')) return false;
  const titles = rows.flatMap(({ type, title }, index) =>
    type === 'section' && rows[index + 1]?.type === 'task' ? [title] : [],
  );
  return titles.length >= 2 && titles.every((title) => title.length <= 80 && looksLikeOwner(title));
}

function isBullet(number: string | null): boolean {
  return number !== null && /^[-–—+•*]$/u.test(number);
}

/** What the nearest row says that says something, if it is a heading; for a dash, also a record with a code. */
function saidAbove<Field extends 'owners' | 'period'>(
  path: readonly RowAbove[],
  field: Field,
  isDash: boolean,
): RowAbove[Field] | null {
  const row = path.findLast((above) => above[field] !== null);
  return row?.heads === true || (isDash && row?.isRecord === true) ? row[field] : null;
}

function withPeriod(task: InspectedTask, period: Period | null): InspectedTask {
  const hasTime =
    task.period !== null || task.start !== null || Object.keys(task.phases).length > 0;
  return hasTime || period === null ? task : { ...task, period };
}

/** Who supports a section does so beside its lead alone. */
function withOwners(task: InspectedTask, owners: Owners | null): InspectedTask {
  if (task.lead !== null || owners === null) return task;
  const { lead, support, written } = owners;
  if (task.support.length > 0) {
    return { ...task, lead, written: { ...task.written, lead: written.lead } };
  }
  return { ...task, lead, support, written };
}
