import type { ReturnContent } from '#shared/handoffs/returns/returnContent.ts';
import { UserError } from '#shared/userError.ts';

/** A pack of another plan, a file without a table of tasks, or a table that nobody sent. */
export function whyNotOurs({ stamp, tables }: ReturnContent, file: string): UserError {
  if (stamp !== null) return new UserError('otherPlan', { file });
  return new UserError(tables.length === 0 ? 'noTable' : 'notOurs', { file });
}
