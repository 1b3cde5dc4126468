import type { InspectedSheet, Inspection } from '#shared/spreadsheet/inspection.ts';
import { foldText } from '#shared/text/fold.ts';

import type { Tally } from './labels.ts';
import type { ExpectedRow, ExpectedSheet, ExpectedTable } from './tableLabels.ts';

export interface TableScore {
  /** Kind and header rows of sheets, and the encoding of the file. */
  readonly headers: Tally;
  readonly columns: Tally;
  /** Row by row and field by field; a row too much or too little counts as one field. */
  readonly fields: Tally;
  readonly problems: Tally;
  readonly misses: readonly string[];
}

/** The same agency under any of its names. */
export type SameAgency = (name: string) => string;

type Part = 'headers' | 'columns' | 'fields' | 'problems';

/**
 * Compares what was understood with what people marked. White space, bullets and repeated numbers
 * before titles, case of phases, a full stop behind numbers don't count.
 */
export function judgeTable(
  expected: ExpectedTable,
  actual: Inspection,
  sameAgency: SameAgency,
): TableScore {
  const tallies: Record<Part, { right: number; of: number }> = {
    headers: { right: 0, of: 0 },
    columns: { right: 0, of: 0 },
    fields: { right: 0, of: 0 },
    problems: { right: 0, of: 0 },
  };
  const misses: string[] = [];
  function judge(part: Part, isRight: boolean, what: string, wanted: unknown, got: unknown): void {
    tallies[part].of += 1;
    if (isRight) tallies[part].right += 1;
    else misses.push(`${what}: ${JSON.stringify(wanted)}, but got ${JSON.stringify(got)}`);
  }

  judge(
    'headers',
    expected.encoding === actual.encoding,
    'encoding',
    expected.encoding,
    actual.encoding,
  );
  for (const sheet of expected.sheets) {
    const found = actual.sheets.find(({ name }) => clean(name) === clean(sheet.name));
    if (sheet.optional === true) continue;
    if (found === undefined) judge('headers', false, `sheet ${sheet.name}`, 'present', 'absent');
    else judgeSheet(sheet, found, sameAgency, judge);
  }
  return { ...tallies, misses };
}

type Judge = (part: Part, isRight: boolean, what: string, wanted: unknown, got: unknown) => void;

function judgeSheet(
  sheet: ExpectedSheet,
  found: InspectedSheet,
  sameAgency: SameAgency,
  judge: Judge,
): void {
  const at = sheet.name;
  judge('headers', sheet.kind === found.kind, `${at} kind`, sheet.kind, found.kind);
  if (sheet.kind === 'unknown') return;
  const rows = found.headerRows.filter((row) => row !== sheet.columnNumberRow);
  judge('headers', isSame(sheet.headerRows, rows), `${at} header rows`, sheet.headerRows, rows);
  for (const [letters, { field }] of Object.entries(sheet.columns)) {
    const got = found.columns[letters]?.field ?? null;
    const isName = sheet.kind === 'targets' && isTitle(field) && isTitle(got);
    judge('columns', got === field || isName, `${at} column ${letters}`, field, got);
  }
  judgeRows(sheet, found, sameAgency, judge);
  for (const { cell, code } of sheet.problems) {
    const row = /\d+/.exec(cell)?.[0];
    const isSaid = found.problems.some(
      (problem) =>
        problem.code === code &&
        (problem.cell === cell ||
          (code === 'duplicate-row' && /\d+/.exec(problem.cell)?.[0] === row)),
    );
    judge('problems', isSaid, `${at} problem ${code} at ${cell}`, true, isSaid);
  }
}

function isTitle(field: string | null): boolean {
  return field === 'title' || field === 'name';
}

function judgeRows(
  sheet: ExpectedSheet,
  found: InspectedSheet,
  sameAgency: SameAgency,
  judge: Judge,
): void {
  const byRow = new Map(found.rows.map((row) => [row.row, row]));
  const known = new Set([...sheet.rows.map(({ row }) => row), ...(sheet.eitherWay ?? [])]);
  for (const { row } of found.rows) {
    if (!known.has(row)) judge('fields', false, `${sheet.name} row ${row}`, null, byRow.get(row));
  }
  for (const wanted of sheet.rows) {
    const what = `${sheet.name} row ${wanted.row}`;
    const got: Readonly<Record<string, unknown>> | undefined = byRow.get(wanted.row);
    if (got === undefined) {
      judge('fields', false, what, wanted['title'] ?? wanted['name'], 'absent');
      continue;
    }
    for (const [key, value, actual] of pairsOf(wanted, got)) {
      const isRight = isSameField(key, value, actual, numberOf(wanted), sameAgency);
      judge('fields', isRight, `${what} ${key}`, value, actual);
    }
  }
}

/** Fields side by side; those of periods, phases and extra cells one by one. */
function pairsOf(
  wanted: ExpectedRow,
  got: Readonly<Record<string, unknown>>,
): (readonly [key: string, wanted: unknown, got: unknown])[] {
  return Object.entries(wanted).flatMap(([key, value]) => {
    if (key === 'row') return [];
    if (key === 'name' || key === 'title')
      return [[key, value, got['name'] ?? got['title']] as const];
    if (!isRecord(value)) return [[key, value, got[key]] as const];
    const own = got[key];
    return Object.entries(value).map(([part, one]) => {
      const actual = isRecord(own) ? own[part] : undefined;
      return [`${key}.${part}`, one, actual] as const;
    });
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function numberOf({ number }: ExpectedRow): string {
  return typeof number === 'string' ? number.replace(/[.)]+$/, '') : '';
}

function isSameField(
  key: string,
  wanted: unknown,
  got: unknown,
  number: string,
  sameAgency: SameAgency,
): boolean {
  if (wanted === null) return got === null || got === undefined || got === '';
  if (typeof wanted === 'number') return Math.abs(Number(got ?? Number.NaN) - wanted) < 1e-6;
  if (Array.isArray(wanted)) {
    const namesOf = (list: unknown) =>
      (Array.isArray(list) ? list : []).map((name) => sameAgency(String(name))).sort();
    return isSame(namesOf(wanted), namesOf(got));
  }
  const [left, right] = [clean(wanted), clean(got)];
  if (key === 'lead') return sameAgency(left) === sameAgency(right);
  if (key === 'number') return bareNumber(left) === bareNumber(right);
  if (key === 'title' || key === 'name')
    return bareTitle(left, number) === bareTitle(right, number);
  if (key.startsWith('phases.') || key.startsWith('extra.')) {
    return left.toLowerCase() === right.toLowerCase();
  }
  return left === right;
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

function clean(text: unknown): string {
  return typeof text === 'string' || typeof text === 'number'
    ? String(text)
        .normalize('NFC')
        .replace(/[\s\u200B]+/gu, ' ')
        .trim()
    : '';
}

function bareNumber(words: string): string {
  const bare = words.replace(/^\((.*)\)$/, '$1').replace(/[.)]+$/, '');
  return /^[-+•*]?$/.test(bare) ? '' : bare.replace(/^0+(?=\d)/, '');
}

function bareTitle(words: string, number: string): string {
  const bare = words.replace(/^[-+•*]\s*/, '');
  const behind = bare.slice(number.length);
  const isNumbered = number !== '' && bare.startsWith(number) && /^[\s.)–:-]/.test(behind);
  return isNumbered ? behind.replace(/^[\s.)–:-]+/, '') : bare;
}

/** Names are the same without marks, case and punctuation. */
export function plainAgency(name: string): string {
  return foldText(name)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
