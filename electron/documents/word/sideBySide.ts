import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
} from 'docx';

import { twips } from './measures.ts';

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
};

/** Rows of two cells without lines, neither of which is parted by the end of a page. */
export function sideBySide(
  rows: readonly (readonly [left: readonly Paragraph[], right: readonly Paragraph[]])[],
  [leftMm, rightMm]: readonly [number, number],
): Table {
  const cell = (children: readonly Paragraph[], widthMm: number) =>
    new TableCell({
      width: { size: twips(widthMm), type: 'dxa' },
      verticalAlign: VerticalAlignTable.TOP,
      margins: { left: 0, right: 0 },
      children: children.length === 0 ? [new Paragraph({})] : [...children],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(leftMm + rightMm), type: 'dxa' },
    columnWidths: [twips(leftMm), twips(rightMm)],
    borders: noLines,
    rows: rows.map(
      ([left, right]) =>
        new TableRow({ cantSplit: true, children: [cell(left, leftMm), cell(right, rightMm)] }),
    ),
  });
}
