import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { PeriodContext } from '#shared/periods/period.ts';

import type { TaskFields } from '../taskFields.ts';

/** Pasted words that were kept as they are because nobody knows what they mean. */
export interface PasteDoubts {
  readonly agencies: number;
  readonly periods: number;
  /** The rows in which they stand, and the columns. */
  readonly rows: readonly string[];
  readonly fields: readonly string[];
}

/** Looks through what was pasted: for each row its id and the fields that it got. */
export function findDoubts(
  pasted: readonly { readonly id: string; readonly fields: TaskFields }[],
  context: PeriodContext,
): PasteDoubts {
  let agencies = 0;
  let periods = 0;
  const rows: string[] = [];
  const columns = new Set<string>();
  for (const { id, fields } of pasted) {
    const doubtful = doubtfulFields(fields, context);
    agencies += doubtful.filter((field) => field !== 'period').length;
    periods += doubtful.filter((field) => field === 'period').length;
    if (doubtful.length > 0) rows.push(id);
    for (const field of doubtful) columns.add(field);
  }
  return { agencies, periods, rows, fields: [...columns] };
}

function doubtfulFields(
  { lead, support, period }: TaskFields,
  context: PeriodContext,
): ('lead' | 'support' | 'period')[] {
  const isUnread =
    period !== undefined && period !== null && parsePeriod(period, context).kind === 'unknown';
  return [
    ...(lead?.agency === null ? (['lead'] as const) : []),
    ...(support?.some(({ agency }) => agency === null) === true ? (['support'] as const) : []),
    ...(isUnread ? (['period'] as const) : []),
  ];
}
