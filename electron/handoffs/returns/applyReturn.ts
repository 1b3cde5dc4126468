import { planMerge } from '#shared/handoffs/returns/planMerge.ts';
import type { MergePlan } from '#shared/handoffs/returns/planMerge.ts';
import type { ReturnState } from '#shared/handoffs/returns/describeReturn.ts';
import { UserError } from '#shared/userError.ts';

import type { Workbook } from '../../workbook/workbook.ts';
import type { ReturnsNow } from './returnsNow.ts';

export interface Applied {
  readonly revision: number;
  /** Cells and rows that were taken in. */
  readonly applied: number;
}

/**
 * Takes in what is decided of a return, as one step of the history. `before`: the return as it was
 * shown; when a cell that was decided on is not as it was any more, nothing is taken.
 * @throws UserError `returnOutdated`.
 */
export function applyReturn(
  workbook: Workbook,
  readReturns: (workbook: Workbook) => ReturnsNow,
  id: number,
  before: ReturnState | null,
): Applied {
  const merged: { plan: MergePlan | null } = { plan: null };
  const shown = readReturns(workbook).find(id);
  if (before !== null && !isAsShown(before, shown)) throw new UserError('returnOutdated');
  const { pack, decisions } = shown;
  if (pack === null || shown.review === null || decisions.size === 0) {
    return { revision: workbook.revision(), applied: 0 };
  }
  const { review } = shown;
  const revision = workbook.edit(
    ({ sequences }) => {
      const { now } = readReturns(workbook);
      const { plan } = now;
      const { receivedOn } = shown.return;
      merged.plan = planMerge(review, decisions, {
        pack,
        now,
        plan,
        receivedOn,
        records: sequences,
      });
      const params = { agency: pack.agencyName, round: pack.round };
      return { label: { key: 'mergeReturn', params }, changes: merged.plan.changes };
    },
    ({ returns }, recorded) => {
      if (merged.plan === null) throw new Error('A merge is recorded before it is worked out.');
      const { record } = merged.plan;
      const { cells, added } = record;
      const settled = [...cells, ...added].map(({ key }) => key);
      if (settled.length > 0) returns.insertMerge(id, record, recorded);
      returns.decide(id, new Map(settled.map((key) => [key, null])));
    },
  );
  return { revision, applied: merged.plan === null ? 0 : countTaken(merged.plan) };
}

function countTaken({ record }: MergePlan): number {
  const taken = record.cells.filter(({ take }) => take !== 'ours').length;
  return taken + record.added.filter(({ task }) => task !== null).length;
}

/** Whether what was decided on stands as it stood when it was shown. */
function isAsShown(before: ReturnState, after: ReturnState): boolean {
  if (before.replacedBy !== after.replacedBy || before.pack?.id !== after.pack?.id) return false;
  const cells = (state: ReturnState) =>
    [...(state.review?.cells ?? []), ...(state.review?.added ?? [])]
      .filter(({ key }) => after.decisions.has(key))
      .map((one) => JSON.stringify(one))
      .sort();
  return JSON.stringify(cells(before)) === JSON.stringify(cells(after));
}
