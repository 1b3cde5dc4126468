import type { checkSeverities } from '../plans/followUp.ts';
import type { Period } from '../periods/period.ts';
import type { Task } from '../tasks/task.ts';
import type { CheckContext } from './checkContext.ts';
import type { CheckInput } from './checkInput.ts';

/** The "6 rõ": rõ người, việc, thời gian, trách nhiệm, sản phẩm, thẩm quyền (domain.md 4.4). */
export const clarities = [
  'people',
  'work',
  'time',
  'responsibility',
  'product',
  'authority',
] as const;

export type Clarity = (typeof clarities)[number];

/** What a rule is about: one of the six, or whether the cells of the plan agree with each other. */
export type CheckTheme = Clarity | 'consistency';

export type CheckSeverity = (typeof checkSeverities)[number];

/** What goes into the message of a finding. */
export type CheckParams = Readonly<Record<string, string | number>>;

/** A task as the rules look at it: a row of the outline with the days of its deadline. */
export interface CheckedRow {
  readonly id: string;
  readonly task: Task;
  readonly hasChildren: boolean;
  /** Null when the cell is empty. */
  readonly period: Period | null;
}

export type CheckedKind = 'task' | 'target' | 'clause' | 'agency';

interface RuleBasis {
  readonly theme: CheckTheme;
  /** As long as the office does not say otherwise. */
  readonly severity: CheckSeverity;
  /** The cell in which the problem is mended; null: none of the record's own. */
  readonly field: string | null;
}

/** Columns that many tables do without: their rules ask only where a good part
 * of the tasks fills the column. */
export const optionalColumns = ['leader', 'authority'] as const;

export type OptionalColumn = (typeof optionalColumns)[number];

/** A rule that looks at one task alone, whatever the others are. */
export interface RowRule extends RuleBasis {
  readonly of: 'row';
  readonly onlyWhereUsed?: OptionalColumn;
  /** What goes into the message; null: nothing is wrong. */
  readonly test: (row: CheckedRow, context: CheckContext) => CheckParams | null;
}

/** A rule that needs all of the plan. */
export interface PlanRule extends RuleBasis {
  readonly of: 'plan';
  readonly kind: CheckedKind;
  /** Works out what it needs of each task, so that not all of it has to be done at once. */
  readonly prepare?: (row: CheckedRow, context: CheckContext) => void;
  /** At most one problem of each record, in the order of the plan; undefined: the work may rest. */
  readonly find: (input: CheckInput, context: CheckContext) => Iterable<Found | undefined>;
}

export interface Found {
  /** Id of the task, target, clause or agency. */
  readonly record: string;
  readonly params: CheckParams;
}

export type CheckRule = RowRule | PlanRule;
