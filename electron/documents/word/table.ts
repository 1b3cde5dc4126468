import {
  BorderStyle,
  HeightRule,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
} from 'docx';
import type { IRunOptions } from 'docx';

import { alignmentOf } from './lines.ts';
import { halfPoints, twips } from './measures.ts';

export interface WordCell {
  /** Lines are parted by "\n". */
  readonly text: string;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly isBold?: boolean;
  /** "FF0000" */
  readonly color?: string;
  /** Background, "EDEDED". */
  readonly fill?: string | null;
  /** Columns and rows that it takes; what it covers has no cell of its own. */
  readonly columnSpan?: number;
  /** Where it begins, when cells of the row above reach down in front of it. */
  readonly column?: number;
  readonly rowSpan?: number;
}

export interface WordRow {
  readonly cells: readonly WordCell[];
  /** On one page with the row below. */
  readonly keepNext?: boolean;
  /** Longer than a page: it has to be parted. */
  readonly canSplit?: boolean;
}

export interface WordTable {
  readonly widthsMm: readonly number[];
  readonly sizePt: number;
  /** Repeated on every page, bold; in letters of their own size. */
  readonly header: { readonly sizePt: number; readonly rows: readonly WordRow[] };
  readonly rows: Iterable<WordRow>;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const paddingMm = 1;

/** A table with thin black lines and fixed widths; rows stand on one page each. */
export function officialTable({ widthsMm, sizePt, header, rows }: WordTable): Table {
  const headerRows = header.rows.map((row) => rowOf(row, header.sizePt, true));
  const body = Array.from(rows, (row) => rowOf(row, sizePt, false));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(sumOf(widthsMm)), type: 'dxa' },
    columnWidths: widthsMm.map(twips),
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    margins: { left: twips(paddingMm), right: twips(paddingMm), top: 20, bottom: 20 },
    rows: [...headerRows, ...body],
  });

  function rowOf(
    { cells, keepNext = false, canSplit = false }: WordRow,
    points: number,
    isHeader: boolean,
  ): TableRow {
    let column = 0;
    const children = cells.map((cell) => {
      const span = cell.columnSpan ?? 1;
      column = cell.column ?? column;
      const widthMm = sumOf(widthsMm.slice(column, column + span));
      column += span;
      return cellOf(cell, { points, widthMm, keepNext, isHeader });
    });
    return new TableRow({
      tableHeader: isHeader,
      cantSplit: !canSplit,
      height: { value: 0, rule: HeightRule.AUTO },
      children,
    });
  }
}

interface CellSetting {
  readonly points: number;
  readonly widthMm: number;
  readonly keepNext: boolean;
  readonly isHeader: boolean;
}

function cellOf(cell: WordCell, { points, widthMm, keepNext, isHeader }: CellSetting): TableCell {
  const { text, align, isBold = isHeader, color, fill, columnSpan, rowSpan } = cell;
  const look: IRunOptions = {
    size: halfPoints(points),
    bold: isBold,
    ...(color === undefined ? {} : { color }),
  };
  const paragraphs = text.split('\n').map(
    (words) =>
      new Paragraph({
        alignment: alignmentOf(align),
        keepNext,
        children: [new TextRun({ ...look, text: words })],
      }),
  );
  return new TableCell({
    width: { size: twips(widthMm), type: 'dxa' },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan === undefined ? {} : { columnSpan }),
    ...(rowSpan === undefined ? {} : { rowSpan }),
    ...(fill == null ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
    children: paragraphs,
  });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
