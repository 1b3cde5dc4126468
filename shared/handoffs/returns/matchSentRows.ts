import { wordsKey } from '../../text/sameWords.ts';
import { shareInCommon, wordsOf } from '../../text/wordOverlap.ts';
import { createNearerFinder } from './nearerRow.ts';
import { codeKey, rowKey } from './rowKeys.ts';
import type { SentRow } from './sentPack.ts';

/** What a returned row says of itself; '' where it says nothing, null where its table has no column. */
export interface KeyedRow {
  readonly code: string | null;
  readonly title: string | null;
  readonly product: string | null;
  readonly period: string | null;
  /** Whether it answers anything. */
  readonly isAnswered: boolean;
}

/**
 * Why somebody has to look before a row is taken for one that was sent.
 *
 * - `title-differs`: its code says so, and its title says something else.
 * - `title-similar`: it has no code, and a title that is only nearly the one that was sent.
 */
export type RowDoubt = 'title-differs' | 'title-similar';

export type RowMatch =
  | { readonly kind: 'sent'; readonly row: SentRow; readonly doubt: RowDoubt | null }
  /** Work of theirs that was not sent; `because` when it looks like a row that was. */
  | { readonly kind: 'added'; readonly because: 'code-repeated' | 'title-repeated' | null }
  /** Code and title belong to different rows. */
  | { readonly kind: 'contradiction'; readonly byCode: SentRow; readonly byTitle: SentRow }
  /** It may be any of several rows. */
  | { readonly kind: 'several' }
  /** Answers without anything that tells which row they are for. */
  | { readonly kind: 'nameless' }
  /** Nothing to be taken from it: empty, or a line of words. */
  | { readonly kind: 'nothing' };

/** Titles that share less than this are about different things. */
const leastLike = 0.5;
/** A title that was corrected here and there, and how much nearer it must be than any other. */
const nearlySame = 0.75;
const leastAhead = 0.15;

/**
 * Finds for each returned row the one that was sent, by its code, else by its title, never by where
 * it stands. Several rows with one code may all be meant; the title tells which.
 */
export function matchSentRows(
  rows: readonly KeyedRow[],
  sent: readonly SentRow[],
): readonly RowMatch[] {
  const matches = new Map<KeyedRow, RowMatch>();
  matchByCode(rows, sent, matches);
  matchByTitle(rows, sent, matches);
  matchNearly(rows, sent, matches);
  return rows.map((row) => matches.get(row) ?? whatElse(row));
}

type Matches = Map<KeyedRow, RowMatch>;

function whatElse({ title, code, isAnswered }: KeyedRow): RowMatch {
  if ((title ?? '') !== '') return { kind: 'added', because: null };
  return isAnswered || (code ?? '') !== '' ? { kind: 'nameless' } : { kind: 'nothing' };
}

function matchByCode(rows: readonly KeyedRow[], sent: readonly SentRow[], matches: Matches): void {
  const byCode = Map.groupBy(sent, ({ code }) => codeKey(code));
  const nearerThan = createNearerFinder(sent);
  const coded = Map.groupBy(rows, ({ code }) => codeKey(code ?? ''));
  const titles = new Set(rows.map(({ title }) => rowKey(title ?? '')));
  for (const [code, alike] of coded) {
    const found = code === '' ? [] : (byCode.get(code) ?? []);
    for (const row of found.slice(0, 1)) {
      const named = new Map(alike.map((one) => [one, nearerThan(row, one)]));
      const like = alike.filter((one) => named.get(one) === null && isTitleOf(row, one.title));
      for (const one of alike) {
        const other = named.get(one) ?? null;
        if (like.includes(one)) matches.set(one, { kind: 'sent', row, doubt: null });
        else if (other !== null) {
          matches.set(one, { kind: 'contradiction', byCode: row, byTitle: other });
        } else if (like.length > 0 || titles.has(rowKey(row.content['title']))) {
          matches.set(one, { kind: 'added', because: 'code-repeated' });
        } else matches.set(one, { kind: 'sent', row, doubt: 'title-differs' });
      }
    }
  }
}

/** An empty title speaks against nothing. */
function isTitleOf({ content }: SentRow, title: string | null): boolean {
  const [given, was] = [rowKey(title ?? ''), rowKey(content.title)];
  if (given === '' || given === was || was === '') return true;
  return shareInCommon(wordsOf(given), wordsOf(was)) >= leastLike;
}

/** The same title in both, or where several have it, with the same product and deadline. */
function matchByTitle(rows: readonly KeyedRow[], sent: readonly SentRow[], matches: Matches): void {
  const used = usedRows(matches);
  for (const keys of titleKeys) {
    const open = rows.filter((row) => !matches.has(row) && rowKey(row.title ?? '') !== '');
    const free = sent.filter((row) => !used.has(row));
    const sentBy = Map.groupBy(free, keys.ofSent);
    for (const [key, alike] of Map.groupBy(open, keys.ofRow)) {
      const [row, ...others] = sentBy.get(key) ?? [];
      if (row === undefined || others.length > 0) continue;
      // A row that was copied as it stands is meant as often as its original.
      for (const one of alike) matches.set(one, { kind: 'sent', row, doubt: null });
      used.add(row);
    }
  }
  const titles = Map.groupBy(sent, ({ content }) => rowKey(content.title));
  for (const row of rows) {
    if (matches.has(row)) continue;
    const alike = titles.get(rowKey(row.title ?? '')) ?? [];
    if (alike.length === 0 || rowKey(row.title ?? '') === '') continue;
    const [only, ...others] = alike;
    if (only !== undefined && others.length === 0 && isCopyOf(only, row)) {
      matches.set(row, { kind: 'sent', row: only, doubt: null });
      continue;
    }
    const isFree = alike.some((one) => !used.has(one));
    matches.set(row, isFree ? { kind: 'several' } : { kind: 'added', because: 'title-repeated' });
  }
}

/** Whether a row without a code repeats what was sent of another one that came back as well. */
function isCopyOf({ content }: SentRow, { product, period, code }: KeyedRow): boolean {
  const isSame = (words: string | null, field: string): boolean =>
    words === null || rowKey(words) === rowKey(content[field]);
  return codeKey(code ?? '') === '' && isSame(product, 'product') && isSame(period, 'period');
}

interface TitleKeys {
  readonly ofRow: (row: KeyedRow) => string;
  readonly ofSent: (row: SentRow) => string;
}

const titleKeys: readonly TitleKeys[] = [
  {
    ofRow: ({ title }) => wordsKey(title ?? ''),
    ofSent: ({ content }) => wordsKey(String(content.title ?? '')),
  },
  { ofRow: ({ title }) => rowKey(title ?? ''), ofSent: ({ content }) => rowKey(content.title) },
  {
    ofRow: ({ title, product, period }) =>
      [title, product, period].map((one) => rowKey(one)).join('|'),
    ofSent: ({ content: { title, product, period } }) =>
      [title, product, period].map((one) => rowKey(one)).join('|'),
  },
];

/** Titles that were corrected here and there: shown, and taken only when somebody says so. */
function matchNearly(rows: readonly KeyedRow[], sent: readonly SentRow[], matches: Matches): void {
  const used = usedRows(matches);
  const free = sent
    .filter((row) => !used.has(row))
    .map((row) => ({ row, words: wordsOf(String(row.content.title ?? '')) }));
  const near = rows.flatMap((row) => {
    if (matches.has(row) || rowKey(row.title ?? '') === '') return [];
    const words = wordsOf(row.title ?? '');
    const [best, second] = free
      .map((one) => ({ sent: one.row, share: shareInCommon(words, one.words) }))
      .sort((left, right) => right.share - left.share);
    const isNear =
      best !== undefined &&
      best.share >= nearlySame &&
      best.share - (second?.share ?? 0) >= leastAhead;
    return isNear ? [{ row, sent: best.sent }] : [];
  });
  for (const [row, alike] of Map.groupBy(near, (one) => one.sent)) {
    const [only, ...others] = alike;
    if (only === undefined) continue;
    for (const one of alike) {
      matches.set(
        one.row,
        others.length > 0 ? { kind: 'several' } : { kind: 'sent', row, doubt: 'title-similar' },
      );
    }
  }
}

function usedRows(matches: Matches): Set<SentRow> {
  return new Set(
    [...matches.values()].flatMap((match) => (match.kind === 'sent' ? [match.row] : [])),
  );
}
