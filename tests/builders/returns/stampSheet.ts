import { stampRow, writeStampSheet } from '#shared/handoffs/packStamp.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';

import type { OutsideSheet } from './writeXlsx.ts';

/** The very hidden sheet of a pack. */
export function stampSheet({ stamp, round, agency, agencyName, rows }: SentPack): OutsideSheet {
  const lines = writeStampSheet({
    ...{ stamp, round, agency, agencyName },
    workbook: 'w1',
    sentAt: '2020-06-05T03:00:00.000Z',
    rows: rows.map((row) => stampRow(row.role, row)),
  });
  return {
    name: 'dauviec',
    state: 'veryHidden',
    rows: lines.map((words) => ({ cells: words.map((value) => ({ value })) })),
  };
}
