import type { Period } from '../period.ts';
import type { Schedule } from './combineDeadlines.ts';

/** A period without the words that it was read from. */
export type Reading = Omit<Period, 'raw'>;

/** What the dates of a cell come to: no deadline, an impossible day, or a schedule. */
export type Dates = Schedule | 'none' | 'impossible';

/** Words that say nothing about time; every other reading differs from it in some fields. */
export const unknown: Reading = {
  kind: 'unknown',
  start: null,
  due: null,
  every: null,
  condition: null,
  milestones: [],
  confidence: 'low',
};
