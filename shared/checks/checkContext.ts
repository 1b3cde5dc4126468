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
import { createTitleReader } from './titleSum.ts';
import type { TitleReader } from './titleSum.ts';
import { planYears } from './planYears.ts';
import type { PlanYears } from './planYears.ts';

/** What is known before a single task is looked at; the same object while nothing of it changed. */
export interface CheckContext {
  readonly plan: Plan;
  readonly asOf: string;
  readonly today: string;
  readonly readStatus: ReadStatus;
  readonly readLead: ReadLead;
  readonly titles: TitleReader;
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly daysOf: ReadonlyMap<string, AgencyDays>;
  readonly years: PlanYears;
  /** Optional columns that a good part of the tasks fills. */
  readonly used: ReadonlySet<OptionalColumn>;
}

/** Makes the context again and again; what did not change is not worked out anew. */
export function createContextMaker(): (input: CheckInput) => CheckContext {
  const titles = createTitleReader();
  let before: { readonly input: CheckInput; readonly context: CheckContext } | null = null;
  return (input) => {
    const years = planYears(input.plan, input.rows);
    const used = usedColumns(input.rows);
    const isSame =
      before !== null &&
      isSameGround(before.input, input) &&
      isSameYears(before.context.years, years) &&
      optionalColumns.every((column) => before?.context.used.has(column) === used.has(column));
    const context =
      before !== null && isSame ? before.context : makeContext(input, { years, used, titles });
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
  known: Pick<CheckContext, 'years' | 'used' | 'titles'>,
): CheckContext {
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  return {
    ...known,
    ...{ plan, asOf, today, agencyById },
    readStatus: createStatusReader(asOf),
    readLead: createLeadReader(agencies, createAgencyRecogniser(agencies)),
    daysOf: lastDays(agencies, successions),
  };
}

/** From this share of the tasks on, a column that some of them fill is one that all should fill. */
const leastUsed = 1 / 3;

function usedColumns(rows: readonly CheckedRow[]): ReadonlySet<OptionalColumn> {
  const counts = { leader: 0, authority: 0 } satisfies Record<OptionalColumn, number>;
  let tasks = 0;
  for (const { task } of rows) {
    if (task.type !== 'task') continue;
    tasks += 1;
    for (const column of optionalColumns) if (task[column] !== null) counts[column] += 1;
  }
  const least = Math.max(tasks * leastUsed, 1);
  return new Set(optionalColumns.filter((column) => counts[column] >= least));
}
