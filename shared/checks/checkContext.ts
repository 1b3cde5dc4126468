import type { Agency } from '../agencies/agency.ts';
import { createAgencyRecogniser } from '../agencies/recogniseAgencies.ts';
import type { Plan } from '../plans/plan.ts';
import { createStatusReader } from '../tasks/deriveStatus.ts';
import type { ReadStatus } from '../tasks/deriveStatus.ts';
import { lastDays } from './agencyDays.ts';
import type { AgencyDays } from './agencyDays.ts';
import type { CheckInput } from './checkInput.ts';
import { optionalColumns } from './checkRule.ts';
import type { CheckedRow, OptionalColumn } from './checkRule.ts';
import { createLeadReader } from './leadKind.ts';
import type { ReadLead } from './leadKind.ts';
import { planYears } from './planYears.ts';
import type { PlanYears } from './planYears.ts';

/** What is known before a single task is looked at; the same object while nothing of it changed. */
export interface CheckContext {
  readonly plan: Plan;
  readonly asOf: string;
  readonly today: string;
  readonly readStatus: ReadStatus;
  readonly readLead: ReadLead;
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly daysOf: ReadonlyMap<string, AgencyDays>;
  readonly years: PlanYears;
  /** Optional columns in which some task has something. */
  readonly used: ReadonlySet<OptionalColumn>;
}

/** Makes the context again and again; what did not change is not worked out anew. */
export function createContextMaker(): (input: CheckInput) => CheckContext {
  let before: { readonly input: CheckInput; readonly context: CheckContext } | null = null;
  return (input) => {
    const years = planYears(input.plan, input.rows);
    const used = usedColumns(input.rows);
    const isSame =
      before !== null &&
      isSameGround(before.input, input) &&
      isSameYears(before.context.years, years) &&
      optionalColumns.every((column) => before?.context.used.has(column) === used.has(column));
    const context = before !== null && isSame ? before.context : makeContext(input, years, used);
    before = { input, context };
    return context;
  };
}

function isSameGround(left: CheckInput, right: CheckInput): boolean {
  return (
    left.plan === right.plan &&
    left.agencies === right.agencies &&
    left.successions === right.successions &&
    left.asOf === right.asOf &&
    left.today === right.today
  );
}

function isSameYears(left: PlanYears, right: PlanYears): boolean {
  return left.first === right.first && left.last === right.last;
}

function makeContext(
  { plan, agencies, successions, asOf, today }: CheckInput,
  years: PlanYears,
  used: ReadonlySet<OptionalColumn>,
): CheckContext {
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  return {
    ...{ plan, asOf, today, agencyById, years, used },
    readStatus: createStatusReader(asOf),
    readLead: createLeadReader(agencies, createAgencyRecogniser(agencies)),
    daysOf: lastDays(agencies, successions),
  };
}

function usedColumns(rows: readonly CheckedRow[]): ReadonlySet<OptionalColumn> {
  const isUsed = (column: OptionalColumn): boolean =>
    rows.some(({ task }) => task[column] !== null && task.type === 'task');
  return new Set(optionalColumns.filter(isUsed));
}
