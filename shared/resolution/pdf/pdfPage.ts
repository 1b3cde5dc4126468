/** A piece of text where a page shows it; lengths in points, measured from the top left corner. */
export interface PdfText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line that letters stand on. */
  readonly baseline: number;
  /** Of the font. */
  readonly size: number;
  /** The same for pieces of one font; says nothing else. */
  readonly font: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In any order. */
  readonly texts: readonly PdfText[];
}

/** Text of one line without a gap in which columns could part. */
export type PdfSegment = PdfText;

/** All that stands on one line across the page, from left to right. */
export interface PdfRow {
  readonly baseline: number;
  readonly size: number;
  readonly segments: readonly PdfSegment[];
}

/** A line of running text, with what the page knows of its surroundings. */
export interface PdfLine extends PdfText {
  readonly page: number;
  /** Lines of one stream follow each other: a column, a block of a letterhead. */
  readonly stream: string;
  /** Between two of these a page is that wide. */
  readonly pageWidth: number;
  /** A row of a table, which is a line of its own. */
  readonly isRow: boolean;
}

/** Stand around a raised number, which may be the mark of a note, until the notes are known. */
export const raisedMark = { before: '\uE000', behind: '\uE001' } as const;
