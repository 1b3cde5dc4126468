import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';

import type { OutsideSheet } from './writeXlsx.ts';

/** The very hidden sheet, as far as it tells which pack it is. */
export function stampSheet({ stamp }: SentPack): OutsideSheet {
  const rows = [
    ['workbook', 'w1'],
    ['pack', stamp],
  ];
  return {
    name: 'dauviec',
    state: 'veryHidden',
    rows: rows.map((words) => ({ cells: words.map((value) => ({ value })) })),
  };
}
