import type { Remark } from '../remark.ts';
import type { CustomColumn } from '../../tasks/customColumn.ts';
import type { Task } from '../../tasks/task.ts';
import type { Comparing } from './compareValues.ts';

/** What a return is compared with, and what is known to read it. */
export interface PlanNow extends Comparing {
  /** By id. */
  readonly tasks: ReadonlyMap<string, Task>;
  /** Names of agencies by id. */
  readonly agencyNames: ReadonlyMap<string, string>;
  /** Ids of agencies that are groups of others. */
  readonly groups: ReadonlySet<string>;
  /** Codes of all tasks, as `codeKey` has them. */
  readonly codes: ReadonlySet<string>;
  /** Of all agencies. */
  readonly remarks: readonly Remark[];
  readonly planYear: number;
  /** The user's own columns. */
  readonly columns: readonly CustomColumn[];
}
