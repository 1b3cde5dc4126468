import type { EngineClient } from '#renderer/app/engineClient.ts';
import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import { followUpOf } from '#shared/plans/followUp.ts';
import { findToday } from '#shared/reports/dashboard.ts';
import { reportCode } from '#shared/reports/frozenReport.ts';
import type { FrozenContent, FrozenReport } from '#shared/reports/frozenReport.ts';
import { chooseLines } from '#shared/reports/lineChoice.ts';
import { readReportLines } from '#shared/reports/readReportLines.ts';
import type { ReportSource } from '#shared/reports/readReportLines.ts';
import { buildReport, linesOfReport } from '#shared/reports/report.ts';
import type { ReportOrder } from '#shared/reports/report.ts';
import { filterLines, wholePlan } from '#shared/reports/reportFilter.ts';
import { composeReportPaper } from '#shared/reports/reportPaper.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';

import { answer, aUserError, jobOf } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

type Frozen = FrozenReport & { readonly content: FrozenContent };

/** Reports in memory: figures and words are made as the real engine makes them. */
export function createFakeReports(workbook: () => FakeWorkbook): EngineClient['reports'] {
  let frozen: readonly Frozen[] = [];

  function find(id: number): Frozen {
    const found = frozen.find((one) => one.id === id);
    if (found === undefined) throw aUserError('reportNotFound');
    return found;
  }

  function contentOf(order: ReportOrder, code: string | null): FrozenContent {
    const source = sourceOf(workbook());
    const lines = readReportLines(source, order.asOf);
    const report = buildReport(lines, order, { source, last: null, extended: new Set() });
    const members = linesOfReport(lines, order);
    const facts = { plan: workbook().snapshot().plan.title, code };
    return {
      report,
      lines: members,
      papers: {
        leader: composeReportPaper(report, members, 'leader', facts),
        internal: composeReportPaper(report, members, 'internal', facts),
      },
    };
  }

  return {
    dashboard: ({ asOf }) =>
      answer(() => {
        const { remarks } = workbook().snapshot();
        const { report } = contentOf({ asOf, period: null, filter: wholePlan }, null);
        const lines = readReportLines(sourceOf(workbook()), asOf);
        return { report, today: findToday(lines, remarks, asOf) };
      }),
    lines: ({ source, choice }) =>
      answer(() => {
        if (source.type === 'frozen') {
          const { lines, report } = find(source.id).content;
          return chooseLines(lines, choice, report);
        }
        const { order } = source;
        const lines = readReportLines(sourceOf(workbook()), order.asOf);
        return chooseLines(filterLines(lines, order.filter), choice, order);
      }),
    preview: ({ order, edition }) =>
      answer(() => ({
        revision: workbook().snapshot().revision,
        paper: contentOf(order, null).papers[edition],
      })),
    freeze: ({ order }) =>
      answer(() => {
        const code = reportCode('2020-06-30T09:30', new Set(frozen.map((one) => one.code)));
        const label = { key: 'freezeReport', params: { code } } as const;
        const { revision } = workbook().commit({ label, changes: [] });
        const id = frozen.length + 1;
        const made = { at: '2020-06-30T02:30:00.000Z', who: null, step: revision };
        const { period, asOf } = order;
        const days = { from: period?.from ?? null, to: period?.to ?? null, asOf };
        frozen = [{ id, code, ...made, ...days, content: contentOf(order, code) }, ...frozen];
        return { revision, id, code };
      }),
    list: () => answer(() => frozen.map(({ content: _, ...one }) => one)),
    read: ({ id, edition }) =>
      answer(() => {
        const { content, ...one } = find(id);
        return { frozen: one, paper: content.papers[edition] };
      }),
    export: ({ path }) => answer(() => jobOf([], { path })),
    calendar: ({ path }) => answer(() => ({ path, events: 1 })),
  };
}

function sourceOf(workbook: FakeWorkbook): ReportSource {
  const { plan, agencies, tasks } = workbook.snapshot();
  return {
    plan,
    agencies,
    outline: arrangeOutline(tasks, plan.numbering),
    periodOf: (phrase) => parsePeriod(phrase, plan),
    issuedOn: new Map(),
    isReportedBefore: () => false,
    followUp: followUpOf(plan),
  };
}
