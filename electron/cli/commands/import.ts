import { basename } from 'node:path';

import { translate } from '#shared/messages/translate.ts';

import { stopWhenCancelledMeanwhile } from '../../jobs/stopWhenCancelled.ts';
import { importTable } from '../../spreadsheet/importTable.ts';
import { inspectionContext, inspectTable } from '../../spreadsheet/inspectTable.ts';
import type { Command } from '../command.ts';
import { jobOf } from '../jobOf.ts';
import { textOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const importCommand: Command = {
  usage: 'import PLAN.dauviec TABLE.xlsx [--sheet NAME]',
  words: { least: 2, most: 2 },
  options: { sheet: { type: 'string' } },
  async run([path = '', table = ''], options, context) {
    const result = await withWorkbook(path, async (workbook, backups) => {
      workbook.access.confirmWritable();
      const { agencies, plan } = workbook.snapshot();
      const understanding = inspectionContext(agencies, plan);
      const inspection = await inspectTable(context.parser, table, understanding, jobOf(context));
      await stopWhenCancelledMeanwhile(context.signal);
      await workbook.backUp('import', backups);
      return importTable(workbook, inspection, textOption(options['sheet']), understanding);
    });
    return {
      json: { file: basename(table), sections: result.sections, tasks: result.tasks },
      text: translate('cli.imported', { ...result, file: basename(table) }),
    };
  },
};
