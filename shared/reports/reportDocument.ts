import { textWidthMm } from '../annexes/annexDocument.ts';
import type { AnnexClosing, AnnexColumn, AnnexHead, AnnexTable } from '../annexes/annexDocument.ts';
import type { AnnexLayout, AnnexLine } from '../annexes/layout.ts';
import { fillIn } from '../annexes/placeholders.ts';
import type { PlaceholderValues } from '../annexes/placeholders.ts';
import { officeLines } from '../handoffs/composeLetter.ts';
import { translate } from '../messages/translate.ts';
import type { ReportPaper } from './reportPaper.ts';
import { formatCell } from './tables/formatCell.ts';
import type { ReportColumn, ReportTable } from './tables/reportTable.ts';

/** A report as an official document, its tables on paper that is turned; plain data for another process. */
export interface ReportDocument {
  readonly page: AnnexLayout['page'];
  /** Tables are wide. */
  readonly tablesPage: AnnexLayout['page'];
  readonly font: string;
  readonly head: AnnexHead;
  readonly title: readonly AnnexLine[];
  readonly paragraphs: readonly BodyLine[];
  readonly closing: AnnexClosing;
  /** Above the tables, which begin on a page of their own. */
  readonly tablesTitle: readonly AnnexLine[];
  readonly tables: readonly PrintedTable[];
}

/** A paragraph; `keepNext`: no page ends between it and the next one, or who signs. */
export interface BodyLine extends AnnexLine {
  readonly keepNext: boolean;
}

export interface PrintedTable {
  readonly heading: AnnexLine;
  readonly table: AnnexTable;
  readonly notes: readonly AnnexLine[];
}

const bodySizePt = 14;
const tableSizePt = 11;
const noteSizePt = 11;
/** Grey of the last row, which sums up. */
const totalFill = 'EDEDED';
/** "1. Tình hình thực hiện" */
const headingPattern = /^\d+\. /u;
/** A signature never stands on a page without any of what is signed. */
const keptWithSignature = 2;

export function isAccountHeading(paragraph: string): boolean {
  return headingPattern.test(paragraph);
}

/** Head and signature as the layout has them, of the office that reports. */
export function composeReportDocument(
  paper: ReportPaper,
  layout: AnnexLayout,
  plan: PlaceholderValues,
): ReportDocument {
  const { head, signature, regime, font } = layout;
  const page = { ...layout.page, orientation: 'portrait' } as const;
  const tablesPage = { ...page, orientation: 'landscape' } as const;
  const fill = (line: AnnexLine) => ({ ...line, text: fillIn(line.text, plan) });
  const [kind = '', subject = '', span = ''] = paper.title;
  return {
    page,
    tablesPage,
    font,
    head: {
      left: officeLines(head.left, translate('handoffs.letter.sender')).map(fill),
      right: head.right.map(fill),
      number: {
        ...(head.number ?? { sizePt: bodySizePt }),
        text: translate(`reports.number.${regime}`),
      },
      date: head.date === null ? null : fill(head.date),
    },
    title: [
      { text: kind, sizePt: 15, bold: true },
      { text: subject, sizePt: 14, bold: true },
      { text: span, sizePt: 13, italic: true },
      { text: paper.mark, sizePt: 12, italic: true },
    ],
    paragraphs: paper.paragraphs.map(bodyLine),
    closing: {
      recipients: null,
      signature: {
        lines: [
          { ...(signature.lines.at(-1) ?? { sizePt: 14 }), text: translate('reports.signer') },
        ],
        name: signature.name,
      },
    },
    tablesTitle: [
      { text: translate('reports.account.tables'), sizePt: 14, bold: true },
      { text: span, sizePt: 13, italic: true },
      { text: paper.mark, sizePt: 12, italic: true },
    ],
    tables: paper.tables.map((table) => printedTable(table, textWidthMm(tablesPage))),
  };
}

function bodyLine(text: string, index: number, all: readonly string[]): BodyLine {
  const isHeading = isAccountHeading(text);
  return {
    text,
    sizePt: bodySizePt,
    ...(isHeading ? { bold: true } : {}),
    keepNext: isHeading || index >= all.length - keptWithSignature,
  };
}

function printedTable(
  { heading, columns, rows, notes }: ReportTable,
  widthMm: number,
): PrintedTable {
  return {
    heading: { text: heading, sizePt: bodySizePt, bold: true },
    table: {
      look: {
        headerSizePt: tableSizePt,
        sizePt: tableSizePt,
        section: { bold: true, fill: totalFill },
        hasColumnNumbers: false,
      },
      columns: printedColumns(columns, widthMm),
      rows: rows.map(({ cells, isTotal }) => ({
        type: isTotal ? 'section' : 'row',
        cells: columns.map((column, index) => printedCell(column, cells[index] ?? null)),
        mergedFrom: null,
      })),
    },
    notes: notes.map((text) => ({ text, sizePt: noteSizePt, italic: true })),
  };
}

/** All columns together are as wide as the page. */
export function printedColumns(columns: readonly ReportColumn[], widthMm: number): AnnexColumn[] {
  const wanted = columns.reduce((sum, column) => sum + column.widthMm, 0);
  return columns.map(({ header, group, widthMm: mm, kind, isCentred }) => ({
    header,
    group,
    widthMm: (mm * widthMm) / wanted,
    align: isCentred ? 'center' : 'left',
    kind: kind === 'text' ? 'text' : 'number',
    isReason: false,
  }));
}

function printedCell({ kind }: ReportColumn, value: string | number | null): string {
  return formatCell(kind, value);
}
