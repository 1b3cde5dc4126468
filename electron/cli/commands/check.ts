import type { CheckInput } from '#shared/checks/checkInput.ts';
import { checkSeverities } from '#shared/plans/followUp.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { labelKeyOf, messageOf } from '#shared/checks/ruleWords.ts';
import { summariseChecks } from '#shared/checks/summariseChecks.ts';
import { translate } from '#shared/messages/translate.ts';
import type { Task } from '#shared/tasks/task.ts';
import { shortenWords } from '#shared/text/shortenWords.ts';

import { checkWorkbook } from '../../checks/checkWorkbook.ts';
import type { CheckedWorkbook } from '../../checks/checkWorkbook.ts';
import { dayOfWorkbook } from '../../plans/dayOfWorkbook.ts';
import type { Command } from '../command.ts';
import { dayOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

/** Letters of a title that tell it from others. */
const shownTitle = 60;

export const checkCommand: Command = {
  usage: 'check PLAN.dauviec [--as-of D]',
  words: { least: 1, most: 1 },
  options: { 'as-of': { type: 'string' } },
  async run([path = ''], options, { today }) {
    const asOf = await dayOption('as-of', options['as-of']);
    const checked = await withWorkbook(path, (workbook) =>
      checkWorkbook(workbook, { asOf: asOf ?? dayOfWorkbook(workbook, today), today }),
    );
    return { json: describeForPrograms(checked), text: () => describe(checked) };
  },
};

function describeForPrograms({ input, result }: CheckedWorkbook) {
  const { tasks, complete } = summariseChecks(input.rows, result);
  const taskOf = tasksById(input);
  return {
    rows: tasks,
    complete,
    problems: result.findings.map((finding) => ({
      task: finding.kind === 'task' ? (taskOf.get(finding.record)?.code ?? null) : null,
      // Of what is no task the id, as `dump` gives it.
      ...(finding.kind === 'task' ? {} : { [finding.kind]: finding.record }),
      rule: finding.rule,
      severity: finding.severity,
      message: messageText(finding),
    })),
  };
}

/** The problems by rule, the worst first. */
function describe({ input, result }: CheckedWorkbook): string {
  const { findings, waived, rules } = result;
  const { tasks, complete, counts, clarities } = summariseChecks(input.rows, result);
  const asked = clarities.filter(({ isAsked }) => isAsked).length;
  const taskOf = tasksById(input);
  const lines = [
    translate('cli.checked', { complete, tasks, asked }),
    translate('cli.checkCounts', { ...counts, waived: waived.length }),
  ];
  for (const severity of checkSeverities) {
    for (const { name, label } of rules) {
      const found = findings.filter((one) => one.rule === name && one.severity === severity);
      if (found.length === 0) continue;
      const heading = label ?? translate(labelKeyOf(name));
      const kind = translate(`checks.severities.${severity}`);
      lines.push('', translate('cli.checkRule', { kind, heading, count: found.length }));
      lines.push(...found.map((finding) => problemLine(finding, taskOf)));
    }
  }
  return lines.join('\n');
}

function problemLine(finding: Finding, taskOf: ReadonlyMap<string, Task>): string {
  const task = finding.kind === 'task' ? taskOf.get(finding.record) : undefined;
  const message = messageText(finding);
  if (task === undefined) return `  ${message}`;
  return `  ${task.code}\t${shortenWords(task.title, shownTitle)}\t${message}`;
}

function tasksById({ rows }: Pick<CheckInput, 'rows'>): ReadonlyMap<string, Task> {
  return new Map(rows.map(({ id, task }) => [id, task]));
}

function messageText(finding: Finding): string {
  const { key, params } = messageOf(finding);
  return translate(key, params);
}
