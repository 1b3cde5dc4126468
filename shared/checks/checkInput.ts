import type { Agency } from '../agencies/agency.ts';
import type { Succession } from '../agencies/succession.ts';
import type { Plan } from '../plans/plan.ts';
import type { Clause } from '../resolution/clause.ts';
import type { Target } from '../targets/target.ts';
import type { CheckedRow } from './checkRule.ts';
import type { Waiver } from './waiver.ts';

/** All that the rules may look at. */
export interface CheckInput {
  readonly plan: Plan;
  readonly agencies: readonly Agency[];
  readonly successions: readonly Succession[];
  /** In the order of the text. */
  readonly clauses: readonly Clause[];
  readonly targets: readonly Target[];
  /** In the order of the outline, sections among them. */
  readonly rows: readonly CheckedRow[];
  readonly waivers: readonly Waiver[];
  /**
   * By task the last day on which something about its progress was written, the day when it was made
   * before that; null while that is not known: then nothing is called out of date.
   */
  readonly lastNews: ReadonlyMap<string, string> | null;
  /** The day as of which tasks stand as they do. */
  readonly asOf: string;
  readonly today: string;
}
