/** A table with a title, as it is written to Excel and printed. */
export interface TableDocument {
  readonly title: string;
  readonly sheet: string;
  readonly columns: readonly TableDocumentColumn[];
  readonly rows: readonly {
    readonly isSection: boolean;
    readonly cells: readonly (string | number | null)[];
  }[];
}

export interface TableDocumentColumn {
  readonly header: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center';
}
