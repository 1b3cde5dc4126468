import type { Page } from 'playwright';

import type { RunningApp } from '../../e2e/app.ts';

/** What an action works with. */
export interface Walk {
  readonly app: RunningApp;
  readonly page: Page;
  /** A whole number from 0 to below `below`, the same ones for the same seed. */
  readonly random: (below: number) => number;
  /** For files that are written and read. */
  readonly folder: string;
  /** The file of the plan that is worked in. */
  readonly planPath: string;
}

/** Something that a user does; `weight`: how often, beside the others. */
export interface Action {
  readonly name: string;
  readonly weight: number;
  readonly run: (walk: Walk) => Promise<void>;
}

export function pick<T>({ random }: Pick<Walk, 'random'>, choices: readonly T[]): T {
  const chosen = choices[random(choices.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

export function pickAction(walk: Pick<Walk, 'random'>, actions: readonly Action[]): Action {
  const all = actions.reduce((sum, { weight }) => sum + weight, 0);
  let left = walk.random(all);
  for (const action of actions) {
    left -= action.weight;
    if (left < 0) return action;
  }
  throw new Error('There is no action.');
}
