import { resolve } from 'node:path';

import { translate } from '#shared/messages/translate.ts';

import { exportTaskTable } from '../../spreadsheet/exportTaskTable.ts';
import type { Command } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const exportCommand: Command = {
  usage: 'export PLAN.dauviec OUT.xlsx',
  words: { least: 2, most: 2 },
  options: {},
  async run([path = '', out = ''], _options, context) {
    const { rows } = await withWorkbook(path, (workbook) =>
      exportTaskTable(workbook, resolve(out), true, jobOf(context)),
    );
    return {
      json: { file: out, rows },
      text: () => translate('cli.exported', { file: out, rows }),
    };
  },
};
