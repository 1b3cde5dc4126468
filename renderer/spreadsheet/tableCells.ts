import type { InspectedSheet } from '#shared/spreadsheet/inspection.ts';

type Row = InspectedSheet['rows'][number];

/** A row as the preview shows it: what was understood of each cell, by column letter. */
export interface PreviewRow {
  readonly row: number;
  readonly isSection: boolean;
  readonly level: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** Column letters in the order of the sheet: A … Z, AA … */
export function columnLetters({ columns }: InspectedSheet): string[] {
  return Object.keys(columns).sort(
    (left, right) => left.length - right.length || (left < right ? -1 : 1),
  );
}

export function previewRow(row: Row, { columns }: InspectedSheet): PreviewRow {
  const cells = Object.entries(columns).map(([letter, { field, header }]) => [
    letter,
    field === null ? (extraOf(row)[header] ?? '') : wordsOf(row, field),
  ]);
  return {
    row: row.row,
    isSection: row.type === 'section',
    level: 'level' in row ? row.level : 0,
    cells: Object.fromEntries(cells) as Record<string, string>,
  };
}

function extraOf(row: Row): Readonly<Record<string, string>> {
  return 'extra' in row ? row.extra : {};
}

function wordsOf(row: Row, field: string): string {
  if (row.type === 'task' || row.type === 'section') {
    if (field === 'lead' || field === 'support') return row.written[field] ?? '';
    if (field === 'period') return row.period?.raw ?? '';
  }
  return plainWords((row as Partial<Record<string, unknown>>)[field]);
}

function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.join('; ');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

export function countRows({ rows }: InspectedSheet, type: Row['type']): number {
  return rows.filter((row) => row.type === type).length;
}
