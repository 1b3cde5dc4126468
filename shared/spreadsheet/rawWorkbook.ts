/**
 * A workbook as it was found, before anybody understands it: only cells that hold something, in
 * plain JSON, no library's types. Rows and columns count from 1, as on the screen (A is 1).
 */
export interface RawWorkbook {
  /** Never empty. */
  readonly sheets: readonly RawSheet[];
}

export interface RawSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Top to bottom; rows without content are left out. */
  readonly rows: readonly RawRow[];
  /** Merged ranges that touch a row or column of the content, cut to it. */
  readonly merges: readonly RawRange[];
  /** Single cells so far out that they belong to no table. */
  readonly strays: readonly RawStray[];
  /** Cells that show nothing but a colour of their own; a Gantt chart drawn with the paint pot. */
  readonly coloured?: readonly RawPlace[];
  /** Remarks that are pinned to cells. */
  readonly notes?: readonly RawStray[];
  /** Addresses behind cells: `text` is where it leads. */
  readonly links?: readonly RawStray[];
}

export interface RawPlace {
  readonly row: number;
  readonly column: number;
}

export interface RawRow {
  readonly row: number;
  /** Left to right; never empty. */
  readonly cells: readonly RawCell[];
}

export interface RawCell {
  readonly column: number;
  readonly value: RawValue;
  /**
   * As a Vietnamese Excel shows it: decimal comma, dates as dd/MM/yyyy (MM/yyyy when the cell
   * shows no day), text with its line breaks. NFC, never blank.
   */
  readonly text: string;
  /** Name of its font, only where that is one of an old encoding (`readLegacyFont`). */
  readonly font?: string;
  readonly isBold?: true;
}

export interface RawStray extends RawPlace {
  readonly text: string;
}

export type RawValue =
  string | number | boolean | { readonly date: string } | { readonly error: string };

export interface RawRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
