import { extname, resolve } from 'node:path';

import { translate } from '#shared/messages/translate.ts';
import { denominators } from '#shared/reports/denominator.ts';
import type { Figures } from '#shared/reports/figures.ts';
import type { Group } from '#shared/reports/groups.ts';
import type { FrozenContent } from '#shared/reports/frozenReport.ts';
import type { Report, ReportOrder } from '#shared/reports/report.ts';
import { wholePlan } from '#shared/reports/reportFilter.ts';
import { denominatorRule } from '#shared/reports/reportNames.ts';

import { createProcessWriter } from '../../annexes/writeInProcess.ts';
import { dayOfWorkbook } from '../../plans/dayOfWorkbook.ts';
import { sourceHelpers } from '../../processes/forkProcess.ts';
import { exportReport } from '../../reports/exportReport.ts';
import { contentOf } from '../../reports/makeReport.ts';
import { createReportReader } from '../../reports/reportReader.ts';
import { writeCalendar } from '../../reports/writeCalendar.ts';
import { systemTime } from '../../workbook/openWorkbook.ts';
import { UsageError } from '../command.ts';
import type { Command, OptionValue } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { dayOption, textOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const reportCommand: Command = {
  usage: 'report PLAN.dauviec [--as-of D] [--from D --to D] [--out FILE.xlsx|.docx|.pdf|.ics]',
  words: { least: 1, most: 1 },
  options: {
    'as-of': { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    out: { type: 'string' },
  },
  async run([path = ''], options, context) {
    const asked = await orderOption(options);
    const out = textOption(options['out']);
    const { report, papers } = await withWorkbook(path, async (workbook) => {
      const reader = createReportReader(workbook);
      const order = { ...asked, asOf: asked.asOf ?? dayOfWorkbook(workbook, context.today) };
      const content = contentOf(workbook, reader, order, null);
      if (out === null) return content;
      const target = { path: resolve(out), replace: true };
      if (extname(out).toLowerCase() === '.ics') {
        await writeCalendar(workbook, reader, order.asOf, target, systemTime());
      } else {
        const write = createProcessWriter(sourceHelpers.writer);
        await exportReport(workbook, content.papers.leader, target, write, jobOf(context));
      }
      return content;
    });
    return {
      json: { ...reportJson(report), account: papers.leader.paragraphs, file: out },
      text: () => reportText(papers, out),
    };
  },
};

async function orderOption(
  options: Readonly<Record<string, OptionValue>>,
): Promise<Omit<ReportOrder, 'asOf'> & { readonly asOf: string | null }> {
  const from = await dayOption('from', options['from']);
  const to = await dayOption('to', options['to']);
  const asOf = await dayOption('as-of', options['as-of']);
  if ((from === null) !== (to === null)) throw new UsageError(from === null ? '--to' : '--from');
  if (from === null || to === null) {
    return { asOf, period: null, filter: wholePlan };
  }
  if (from > to) throw new UsageError(`--from ${from} --to ${to}`);
  return { asOf, period: { kind: 'any', from, to }, filter: wholePlan };
}

/** `total` and the groups count what was assigned; `due` beside them what was due. */
function reportJson(report: Report) {
  const { asOf, period, total, groups, overdueByAge, dueSoon, gaps, before, standing } = report;
  return {
    asOf,
    from: period?.from ?? null,
    to: period?.to ?? null,
    denominator: 'assigned',
    total: total.assigned,
    denominators: Object.fromEntries(
      denominators.map((rule) => [
        rule,
        { rule: denominatorRule(rule, report), total: total[rule] },
      ]),
    ),
    byAgency: named('agency', groups.agency),
    byLeader: named('leader', groups.leader),
    byPerson: named('person', groups.person),
    bySection: named('section', groups.section),
    byQuarter: named('quarter', groups.quarter),
    overdueByAge,
    dueSoon,
    quality: gaps,
    change: { since: before.asOf, report: before.code, before: before.standing, now: standing },
    corrections: report.corrections.map(({ code, was, is }) => ({ task: code, was, is })),
  };
}

function named(by: string, groups: readonly Group[]): (Figures & { readonly due: Figures })[] {
  return groups.map(({ name, assigned, due }) => ({ [by]: name, ...assigned, due }));
}

function reportText({ leader }: FrozenContent['papers'], out: string | null): string {
  const lines = [...leader.title, '', ...leader.paragraphs];
  if (out !== null) lines.push('', translate('cli.reportWritten', { file: out }));
  return lines.join('\n');
}
