import { translate } from '#shared/messages/translate.ts';

import type { Command } from '../command.ts';
import { dayOfWorkbook } from '../../plans/dayOfWorkbook.ts';
import { dumpWorkbook } from '../../workbook/dumpWorkbook.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const dumpCommand: Command = {
  usage: 'dump PLAN.dauviec',
  words: { least: 1, most: 1 },
  options: {},
  async run([path = ''], _options, { today }) {
    const dump = await withWorkbook(path, (workbook) =>
      dumpWorkbook(workbook, dayOfWorkbook(workbook, today)),
    );
    const { plan, agencies, clauses, tasks, targets, history } = dump;
    const counts = {
      title: plan.title,
      agencies: agencies.length,
      clauses: clauses.length,
      tasks: tasks.length,
      targets: targets.length,
      steps: history.length,
    };
    const rows = () => tasks.map(({ number, code, title }) => `${number}\t${code}\t${title}`);
    return { json: dump, text: () => [translate('cli.dump', counts), ...rows()].join('\n') };
  },
};
