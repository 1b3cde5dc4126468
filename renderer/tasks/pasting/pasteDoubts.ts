import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { PeriodContext } from '#shared/periods/period.ts';
import type { Plan } from '#shared/plans/plan.ts';
import { isFitting } from '#shared/tasks/customCells.ts';
import { columnsInTable } from '#shared/tasks/customColumn.ts';
import { extraField, extraKey } from '#shared/tasks/taskCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

/** Pasted words that were kept as they are because nobody knows what they mean. */
export interface PasteDoubts {
  readonly agencies: number;
  readonly periods: number;
  /** In the user's own columns, of another kind than the column. */
  readonly customCells: number;
  /** The rows in which they stand, and the columns. */
  readonly rows: readonly string[];
  readonly fields: readonly string[];
}

/** What pasted words are understood with. */
type DoubtContext = PeriodContext & Pick<Plan, 'columns'>;

/** Looks through what was pasted: for each row its id and the fields that it got. */
export function findDoubts(
  pasted: readonly { readonly id: string; readonly fields: TaskFields }[],
  context: DoubtContext,
): PasteDoubts {
  const found = pasted.map(({ id, fields }) => ({ id, doubtful: doubtfulFields(fields, context) }));
  const all = found.flatMap(({ doubtful }) => doubtful);
  return {
    agencies: all.filter((field) => field === 'lead' || field === 'support').length,
    periods: all.filter((field) => field === 'period').length,
    customCells: all.filter((field) => extraKey(field) !== null).length,
    rows: found.filter(({ doubtful }) => doubtful.length > 0).map(({ id }) => id),
    fields: [...new Set(all)],
  };
}

function doubtfulFields(
  { lead, support, period, extra = {} }: TaskFields,
  context: DoubtContext,
): string[] {
  const isUnread =
    period !== undefined && period !== null && parsePeriod(period, context).kind === 'unknown';
  const unfit = columnsInTable(context.columns).filter(
    (column) => !isFitting(column, extra[column.key] ?? ''),
  );
  return [
    ...(lead?.agency === null ? ['lead'] : []),
    ...(support?.some(({ agency }) => agency === null) === true ? ['support'] : []),
    ...(isUnread ? ['period'] : []),
    ...unfit.map(({ key }) => extraField(key)),
  ];
}
