/** What people marked in a workbook; a field that is not given is not judged. */
export interface ExpectedTable {
  readonly encoding: string;
  readonly year: number;
  readonly issued?: string;
  readonly sheets: readonly ExpectedSheet[];
}

export interface ExpectedSheet {
  readonly name: string;
  readonly kind: string;
  readonly headerRows: readonly number[];
  /** The row of column numbers, which is no header row. */
  readonly columnNumberRow?: number;
  readonly columns: Readonly<Record<string, { readonly field: string | null }>>;
  /** All of them: any other row of the answer is wrong, those of `eitherWay` aside. */
  readonly rows: readonly ExpectedRow[];
  readonly eitherWay?: readonly number[];
  readonly problems: readonly { readonly cell: string; readonly code: string }[];
  /** Not judged: hidden lists. */
  readonly optional?: boolean;
}

export type ExpectedRow = { readonly row: number } & Readonly<Record<string, unknown>>;
