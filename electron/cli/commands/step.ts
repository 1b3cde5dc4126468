import { translate } from '#shared/messages/translate.ts';

import type { Step, Workbook } from '../../workbook/workbook.ts';
import type { Command } from '../command.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const undoCommand = stepCommand('undo', (workbook) => workbook.undo());
export const redoCommand = stepCommand('redo', (workbook) => workbook.redo());

function stepCommand(name: 'undo' | 'redo', take: (workbook: Workbook) => Step): Command {
  return {
    usage: `${name} PLAN.dauviec`,
    words: { least: 1, most: 1 },
    options: {},
    async run([path = '']) {
      const { label, touched } = await withWorkbook(path, take);
      const step = translate(`labels.${label.key}`, label.params);
      return {
        json: { label: step, changes: touched.length },
        text: () => translate(name === 'undo' ? 'cli.undone' : 'cli.redone', { step }),
      };
    },
  };
}
