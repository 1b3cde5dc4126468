import { translate } from '#shared/messages/translate.ts';
import { vi } from '#shared/messages/vi/index.ts';
import { foldText } from '#shared/text/fold.ts';

import type { LoggedStep, StepLog } from './stepLog.ts';

export interface FoundSteps {
  readonly steps: LoggedStep[];
  /** Where to go on; null when the beginning was reached. */
  readonly next: number | null;
}

export interface StepSearch {
  /** Only steps before this one; null: from the newest. */
  readonly before: number | null;
  readonly limit: number;
  /** Words, each of which must be found; "" finds all. */
  readonly search: string;
}

type Log = Pick<StepLog, 'list' | 'read'>;

/** Cells looked through in one call: what takes a moment is asked for again, from `next`. */
const searchedCells = 20_000;
const pageSize = 200;

/** Newest first. Words are looked for in the step's name, its author and its cells, by `foldText`. */
export function findSteps(log: Log, { before, limit, search }: StepSearch): FoundSteps {
  const words = foldText(search).split(/\s+/).filter(Boolean);
  const steps: LoggedStep[] = [];
  let from = before;
  let cells = 0;
  for (;;) {
    const page = log.list(words.length === 0 ? limit : pageSize, from);
    for (const step of page) {
      from = step.id;
      cells += step.cells;
      if (words.length === 0 || hasWords(log, step, words)) steps.push(step);
      if (steps.length === limit || cells > searchedCells) return { steps, next: from };
    }
    if (page.length < pageSize) return { steps, next: null };
  }
}

function hasWords(log: Log, step: LoggedStep, words: readonly string[]): boolean {
  const name = foldText(`${labelText(step)} ${step.who ?? ''}`);
  const missing = words.filter((word) => !name.includes(word));
  if (missing.length === 0) return true;
  const cells = foldText(
    log
      .read(step.id)
      .changes.flatMap(({ before, after }) => [before, after])
      .flatMap((side) => Object.values<unknown>(side ?? {}))
      .map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
      .join('\n'),
  );
  return missing.every((word) => cells.includes(word));
}

function labelText({ label }: LoggedStep): string {
  const key: string = label.key;
  // A newer program may have written steps whose name this one does not know.
  return Object.hasOwn(vi.labels, key) ? translate(`labels.${label.key}`, label.params) : key;
}
