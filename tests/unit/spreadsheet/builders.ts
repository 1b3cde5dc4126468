import type {
  RawCell,
  RawRange,
  RawRow,
  RawSheet,
  RawValue,
} from '#shared/spreadsheet/rawWorkbook.ts';

type Given = RawValue | null;

/** A sheet from its cells, row 1 first; null and "" are empty cells. */
export function aSheet(
  rows: readonly (readonly Given[])[],
  { merges = [], ...fields }: Partial<RawSheet> = {},
): RawSheet {
  return {
    name: 'Phụ lục',
    hidden: false,
    rows: rows.flatMap((cells, index) => aRow(index + 1, cells)),
    merges,
    strays: [],
    ...fields,
  };
}

export function aMerge(top: number, left: number, bottom: number, right: number): RawRange {
  return { top, left, bottom, right };
}

function aRow(row: number, values: readonly Given[]): RawRow[] {
  const cells = values.flatMap((value, index): RawCell[] =>
    value === null || value === '' ? [] : [{ column: index + 1, value, text: textOf(value) }],
  );
  return cells.length === 0 ? [] : [{ row, cells }];
}

function textOf(value: RawValue): string {
  if (typeof value !== 'object')
    return String(value).replace('.', typeof value === 'number' ? ',' : '.');
  if ('error' in value) return value.error;
  return value.date.split('-').reverse().join('/');
}
