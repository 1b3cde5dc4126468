import { textWidthMm } from '#shared/annexes/annexDocument.ts';
import type { MinutesDocument } from '#shared/handoffs/composeMinutes.ts';
import type { MinutesTable } from '#shared/handoffs/minutesTables.ts';
import { translate } from '#shared/messages/translate.ts';

import { bodyParagraphs } from '../documents/word/bodyText.ts';
import { officialClosing, officialHead, officialTitle } from '../documents/word/officialBlocks.ts';
import { officialTable } from '../documents/word/table.ts';
import { wordFile } from '../documents/word/wordFile.ts';

const tableSizePt = 12;
const headingSizePt = 14;

/** The bytes of the minutes as .docx. */
export async function writeMinutesWord(minutes: MinutesDocument): Promise<Buffer> {
  const { page, font, head, title, paragraphs, tables, closing } = minutes;
  const widthMm = textWidthMm(page);
  const children = [
    officialHead(head, widthMm),
    ...officialTitle(title, widthMm),
    ...bodyParagraphs(paragraphs),
    ...tables.flatMap(({ heading, ...table }) => [
      ...bodyParagraphs([{ text: heading, sizePt: headingSizePt, bold: true }], { keepNext: true }),
      ...(table.rows.length === 0
        ? bodyParagraphs([translate('handoffs.minutes.none')])
        : [tableOf(table, widthMm)]),
    ]),
    ...officialClosing(closing, widthMm),
  ];
  const name = title.map(({ text }) => text).join(' ');
  return wordFile([{ page, restarts: false, children }], { font, title: name });
}

function tableOf({ columns, rows }: MinutesTable, widthMm: number) {
  const wanted = columns.reduce((sum, column) => sum + column.widthMm, 0);
  return officialTable({
    widthsMm: columns.map((column) => (column.widthMm * widthMm) / wanted),
    sizePt: tableSizePt,
    header: {
      sizePt: tableSizePt,
      rows: [{ cells: columns.map(({ header }) => ({ text: header, align: 'center' as const })) }],
    },
    rows: rows.map((cells) => ({
      cells: cells.map((text, at) => ({ text, align: columns[at]?.align ?? ('left' as const) })),
    })),
  });
}
