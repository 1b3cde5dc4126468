import { packColumns, packHeader, packSheetName } from '#shared/handoffs/packLayout.ts';
import type { PackValue } from '#shared/handoffs/pack.ts';
import type { SentPack } from '#shared/handoffs/returns/sentPack.ts';

import { anAnswer, answerOrder, chance } from './randomHandoff.ts';
import type { Random } from './randomHandoff.ts';
import { address } from './writeXlsx.ts';
import type { OutsideCell, OutsideSheet } from './writeXlsx.ts';

/** A pack on the table of who fills it in: columns and rows that can be moved about. */
export interface FilledPack {
  readonly tables: FilledTable[];
  hasStamp: boolean;
  /** All tables stand in one sheet, one below the other. */
  isStacked: boolean;
  /** Two columns have headers that may mean the same. */
  isAmbiguous: boolean;
  /** What was filled in, by `answerKey`: the truth that has to come out. */
  readonly truth: Map<string, PackValue>;
  /** Answers that somebody has to look at first, by `answerKey`. */
  readonly doubtful: Set<string>;
  /** Tasks whose rows say two things of which they are: they may be left out, and go to no other. */
  readonly unsaid: Set<string>;
  /** Answers that were given twice, differently. */
  readonly contested: Set<string>;
}

export interface FilledTable {
  role: 'lead' | 'support';
  name: string;
  lines: string[];
  columns: FilledColumn[];
  rows: FilledRow[];
  /** Places of rows that one column is merged over. */
  merges: { field: string; from: number; to: number }[];
}

export interface FilledColumn {
  readonly field: string;
  header: string;
  isHidden: boolean;
}

export interface FilledRow {
  /** Null for a row of theirs. */
  readonly task: string | null;
  readonly cells: Map<string, OutsideCell>;
  isHidden: boolean;
}

export function answerKey(task: string, field: string): string {
  return `${task}/${field}`;
}

/** The pack as it was sent. */
export function openPack(pack: SentPack): FilledPack {
  const tables = (['lead', 'support'] as const).flatMap((role): FilledTable[] => {
    const sent = pack.rows.filter((row) => row.role === role);
    if (sent.length === 0) return [];
    return [
      {
        role,
        name: packSheetName(role),
        lines: ['TỈNH ỦY', 'NHIỆM VỤ GIAO', pack.agencyName, 'Chỉ điền các cột để trống.'],
        columns: packColumns[role].map(({ field }) => {
          return { field, header: packHeader(field), isHidden: false };
        }),
        rows: sent.map(({ task, code, content }) => ({
          task,
          isHidden: false,
          cells: new Map(
            [['code', code] as const, ...Object.entries(content)].flatMap(([field, value]) =>
              value === null ? [] : [[field, cellOf(field, value)] as const],
            ),
          ),
        })),
        merges: [],
      },
    ];
  });
  return {
    ...{ tables, hasStamp: true, isStacked: false, isAmbiguous: false },
    truth: new Map(),
    doubtful: new Set(),
    unsaid: new Set(),
    contested: new Set(),
  };
}

export function cellOf(field: string, value: string | number): OutsideCell {
  return field === 'completedOn' && typeof value === 'string'
    ? { value: { day: value } }
    : { value };
}

/** Fills it in as somebody honest does: some answers, each in its place. */
export function fillIn(random: Random, filled: FilledPack): void {
  for (const { role, rows } of filled.tables) {
    for (const { task, cells } of rows) {
      for (const field of role === 'lead' ? [...answerOrder, 'updater'] : ['remark']) {
        if (task === null || !chance(random, 40)) continue;
        const value = anAnswer(random, field);
        if (value === null) continue;
        cells.set(field, cellOf(field, value));
        filled.truth.set(answerKey(task, field), value);
      }
    }
  }
}

/** The sheets as a program outside writes them. */
export function sheetsOf(
  { tables, hasStamp, isStacked }: FilledPack,
  stamp: OutsideSheet,
): OutsideSheet[] {
  const sheets = tables.map(sheetOf);
  const shown = isStacked ? [stack(sheets)] : sheets;
  return hasStamp ? [...shown, stamp] : shown;
}

type Sheet = OutsideSheet & { readonly merged: readonly Merged[] };

/** A column, and the rows from the first to the last, from 0. */
type Merged = readonly [column: number, from: number, to: number];

function sheetOf({ name, lines, columns, rows, merges }: FilledTable): Sheet {
  const headers = columns.map(({ header }) => (header === '' ? null : { value: header }));
  const top = lines.length + 1;
  const merged = merges.map(({ field, from, to }): Merged => {
    const column = columns.findIndex((one) => one.field === field);
    return [column, top + from, top + to];
  });
  return {
    name,
    state: 'visible',
    rows: [
      ...lines.map((line) => ({ cells: [{ value: line }] })),
      { cells: headers },
      ...rows.map(({ cells, isHidden }) => ({
        cells: columns.map(({ field }) => cells.get(field) ?? null),
        isHidden,
      })),
    ],
    hiddenColumns: columns.flatMap(({ isHidden }, at) => (isHidden ? [at] : [])),
    merged,
    merges: rangesOf(merged),
  };
}

function rangesOf(merged: readonly Merged[]): string[] {
  return merged.map(([column, from, to]) => `${address(from, column)}:${address(to, column)}`);
}

function stack(sheets: readonly Sheet[]): OutsideSheet {
  const rows: OutsideSheet['rows'][number][] = [];
  const merged: Merged[] = [];
  for (const sheet of sheets) {
    const top = rows.length;
    merged.push(
      ...sheet.merged.map(([column, from, to]): Merged => [column, from + top, to + top]),
    );
    rows.push(...sheet.rows, { cells: [] });
  }
  return { name: 'Tổng hợp', state: 'visible', rows, merges: rangesOf(merged) };
}
