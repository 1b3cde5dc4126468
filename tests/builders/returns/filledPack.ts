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
  /** What was filled in, by `answerKey`: the truth that has to come out. */
  readonly truth: Map<string, PackValue>;
  /** Answers that somebody has to look at first, by `answerKey`. */
  readonly doubtful: Set<string>;
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
  return { tables, hasStamp: true, truth: new Map(), doubtful: new Set(), contested: new Set() };
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
export function sheetsOf({ tables, hasStamp }: FilledPack, stamp: OutsideSheet): OutsideSheet[] {
  const sheets = tables.map((table): OutsideSheet => {
    const lines = table.lines.map((line) => ({ cells: [{ value: line }] }));
    const headers = table.columns.map(({ header }) => (header === '' ? null : { value: header }));
    const top = lines.length + 1;
    return {
      name: table.name,
      state: 'visible',
      rows: [
        ...lines,
        { cells: headers },
        ...table.rows.map(({ cells, isHidden }) => ({
          cells: table.columns.map(({ field }) => cells.get(field) ?? null),
          isHidden,
        })),
      ],
      hiddenColumns: table.columns.flatMap(({ isHidden }, at) => (isHidden ? [at] : [])),
      merges: table.merges.map(({ field, from, to }) => {
        const column = table.columns.findIndex((one) => one.field === field);
        return `${address(top + from, column)}:${address(top + to, column)}`;
      }),
    };
  });
  return hasStamp ? [...sheets, stamp] : sheets;
}
