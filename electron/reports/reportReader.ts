import { followUpOf } from '#shared/plans/followUp.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { Period } from '#shared/periods/period.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { FrozenContent } from '#shared/reports/frozenReport.ts';
import { readReportLines } from '#shared/reports/readReportLines.ts';
import type { ReportSource, ReportTask } from '#shared/reports/readReportLines.ts';
import type { ReportLine } from '#shared/reports/reportLine.ts';
import { arrangeOutline, comparePosition } from '#shared/tasks/outline.ts';

import { newsReaderOf } from '../checks/newsReader.ts';
import type { IsNewsBefore } from '../checks/newsReader.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { keepTasks } from './keptTasks.ts';

/** What reports are made from, read once for each state of the workbook. */
export interface ReportReader {
  source(): ReportSource & { readonly plan: Plan };
  /** Of the whole plan as of a day. */
  lines(asOf: string): readonly ReportLine[];
  /** What was frozen; it never changes, so that the one read last is kept. */
  frozen(id: number): FrozenContent | null;
}

/** Days that are kept ready: today, and the day before the period. */
const keptDays = 4;

export function createReportReader(workbook: Workbook): ReportReader {
  let revision = -1;
  let source: ReturnType<ReportReader['source']> | null = null;
  const lines = new Map<string, readonly ReportLine[]>();
  let frozen: { readonly id: number; readonly content: FrozenContent | null } | null = null;
  const readPeriod = createPeriodMemory();
  const news = newsReaderOf(workbook);
  const readTasks = keepTasks(workbook);

  function current(): ReturnType<ReportReader['source']> {
    const now = workbook.revision();
    if (source !== null && revision === now) return source;
    revision = now;
    lines.clear();
    return (source = readSource(workbook, readPeriod, news.asItIs(), readTasks()));
  }

  return {
    source: current,
    lines(asOf) {
      const facts = current();
      const known = lines.get(asOf);
      if (known !== undefined) return known;
      if (lines.size >= keptDays) lines.clear();
      const read = readReportLines(facts, asOf);
      lines.set(asOf, read);
      return read;
    },
    frozen(id) {
      if (frozen?.id !== id) frozen = { id, content: workbook.reports.readContent(id) };
      return frozen.content;
    },
  };
}

type ReadPeriod = (phrase: string, plan: Plan) => Period;

function readSource(
  workbook: Workbook,
  readPeriod: ReadPeriod,
  isReportedBefore: IsNewsBefore,
  tasks: readonly ReportTask[],
) {
  const { records, baselines } = workbook;
  const plan = records.plan.find('plan');
  if (plan === null) throw new Error('The workbook has no plan record.');
  return {
    plan,
    agencies: records.agency.list().sort(comparePosition),
    outline: arrangeOutline(tasks, plan.numbering),
    periodOf: (phrase: string) => readPeriod(phrase, plan),
    issuedOn: baselines.firstIssueDays(),
    isReportedBefore,
    followUp: followUpOf(plan),
  };
}

/** The same words mean the same as long as the plan is read against the same days. */
function createPeriodMemory(): ReadPeriod {
  let known = new Map<string, Period>();
  let knownFor = '';
  return (phrase, { year, issued, beforeRule }) => {
    const key = JSON.stringify([year, issued, beforeRule]);
    if (key !== knownFor) known = new Map();
    knownFor = key;
    const period = known.get(phrase) ?? parsePeriod(phrase, { year, issued, beforeRule });
    known.set(phrase, period);
    return period;
  };
}
