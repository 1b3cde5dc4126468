import type { Clause } from '../resolution/clause.ts';

/**
 * How far a clause is dealt with: `waiting` has proposals to be decided on, `open` nothing at all;
 * `heading` only names what follows and needs no decision.
 */
export type ClauseState = 'heading' | 'open' | 'waiting' | 'taken' | 'setAside';

/** `made`: its tasks and targets; `waiting`: its proposals that are not decided on. */
export function clauseState(
  { heading, setAside }: Pick<Clause, 'heading' | 'setAside'>,
  { made, waiting }: { readonly made: number; readonly waiting: number },
): ClauseState {
  if (setAside !== null) return 'setAside';
  if (waiting > 0) return 'waiting';
  if (made > 0) return 'taken';
  return heading ? 'heading' : 'open';
}

export function isUndecided(state: ClauseState): boolean {
  return state === 'open' || state === 'waiting';
}

/** How far a resolution is dealt with. Headings do not count. */
export interface Coverage {
  readonly decided: number;
  readonly total: number;
  /** Whole percent, rounded down so that 100 means all; 0 when there is nothing to decide. */
  readonly percent: number;
}

export function coverageOf(states: Iterable<ClauseState>): Coverage {
  let [decided, total] = [0, 0];
  for (const state of states) {
    if (state === 'heading') continue;
    total += 1;
    if (!isUndecided(state)) decided += 1;
  }
  return { decided, total, percent: total === 0 ? 0 : Math.floor((decided / total) * 100) };
}
