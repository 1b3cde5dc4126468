import type { Decision } from '#shared/handoffs/decision.ts';
import { isSafe, isTakeable } from '#shared/handoffs/returns/review.ts';
import type { ReviewCell } from '#shared/handoffs/returns/review.ts';
import type { ReturnState } from '#shared/handoffs/returns/describeReturn.ts';
import { taskFieldsOf } from '#shared/handoffs/returns/taskFieldsOf.ts';
import { translate } from '#shared/messages/translate.ts';
import { UserError } from '#shared/userError.ts';

import type { PlanAt } from './readPlanNow.ts';

type Decisions = ReadonlyMap<string, Decision | null>;

/**
 * The decisions as they are kept.
 * @throws UserError `differenceGone` for a cell that is no difference, `invalidValue` for a value that
 * its field cannot hold.
 */
export function checkDecisions(
  { review }: ReturnState,
  decisions: Decisions,
  now: PlanAt,
): Decisions {
  const cells = new Map(review?.cells.map((cell) => [cell.key, cell]));
  const added = new Set(review?.added.map(({ key }) => key));
  for (const [key, decision] of decisions) {
    if (decision === null || (added.has(key) && decision.take !== 'own')) continue;
    const cell = cells.get(key);
    if (cell === undefined) throw new UserError('differenceGone');
    checkDecision(cell, decision, now);
  }
  return decisions;
}

function checkDecision(cell: ReviewCell, decision: Decision, now: PlanAt): void {
  if (decision.take === 'own') taskFieldsOf(cell.field, decision.value, now);
  if (decision.take === 'theirs' && !isTakeable(cell)) {
    const field = translate(`fields.${cell.field === 'percent' ? 'percent' : 'completedOn'}`);
    throw new UserError('invalidValue', { field });
  }
}

export const applyRules = ['none', 'safe', 'all'] as const;

export type ApplyRule = (typeof applyRules)[number];

/** What `--apply` decides: theirs wherever nobody has to look, or wherever they can be taken. */
export function decideAll(
  { review, replacedBy, decisions }: ReturnState,
  rule: 'safe' | 'all',
): ReadonlyMap<string, Decision> {
  if (review === null || replacedBy !== null) return new Map();
  const isTaken = (cell: ReviewCell): boolean =>
    rule === 'safe' ? isSafe(cell) : cell.kind === 'asked' && isTakeable(cell) && isNews(cell);
  return new Map(
    review.cells
      .filter((cell) => isTaken(cell) && !decisions.has(cell.key))
      .map(({ key }) => [key, { take: 'theirs' }]),
  );
}

function isNews({ state }: ReviewCell): boolean {
  return state === 'theirs' || state === 'conflict';
}
