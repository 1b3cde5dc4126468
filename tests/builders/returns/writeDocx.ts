import {
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from 'docx';

import { address } from './writeXlsx.ts';
import type { OutsideCell, OutsideSheet } from './writeXlsx.ts';

/** The tables as somebody copies them into Word: what the cells show, and nothing that is hidden. */
export function writeDocx(sheets: readonly OutsideSheet[]): Promise<Buffer> {
  const children = sheets
    .filter(({ state }) => state === 'visible')
    .flatMap(({ rows, merges = [] }) => {
      const header = rows.findIndex(({ cells }) => cells.length > 1);
      const width = Math.max(...rows.map(({ cells }) => cells.length));
      const lines = rows.slice(0, header).map(({ cells: [cell] }) => new Paragraph(shown(cell)));
      const table = new Table({
        rows: rows.slice(header).map(({ cells }, row) => {
          const all = Array.from({ length: width }, (_, at) => cells[at] ?? null);
          const children = all.map((cell, column) =>
            tableCell(cell, mergeAt(merges, address(header + row, column))),
          );
          return new TableRow({ children });
        }),
      });
      return [...lines, table, new Paragraph('')];
    });
  return Packer.toBuffer(new Document({ sections: [{ children }] }));
}

/** Merged ranges of the builders are two cells high. */
function mergeAt(merges: readonly string[], place: string) {
  if (merges.some((range) => range.startsWith(`${place}:`))) return VerticalMergeType.RESTART;
  return merges.some((range) => range.endsWith(`:${place}`)) ? VerticalMergeType.CONTINUE : null;
}

type Merge = ReturnType<typeof mergeAt>;

function tableCell(cell: OutsideCell | null, merge: Merge): TableCell {
  const children = shown(cell)
    .split('\n')
    .map((text) => new Paragraph({ children: [new TextRun(text)] }));
  return new TableCell({ children, ...(merge !== null && { verticalMerge: merge }) });
}

function shown(cell: OutsideCell | null | undefined): string {
  if (cell == null) return '';
  const { value } = cell;
  if (typeof value !== 'object') return String(value);
  if ('share' in value) return `${Math.round(value.share * 100)}%`;
  const [year, month, day] = value.day.split('-');
  return `${day}/${month}/${year}`;
}
