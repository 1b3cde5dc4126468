import { wordsKey } from '../../text/sameWords.ts';
import { wordsOf } from '../../text/wordOverlap.ts';
import type { Words } from '../../text/wordOverlap.ts';
import type { KeyedRow } from './matchSentRows.ts';
import { rowKey } from './rowKeys.ts';
import type { SentRow } from './sentPack.ts';

/** Of rows that were sent the one that a returned row is nearer to than to that of its code. */
export type FindNearer = (own: SentRow, row: KeyedRow) => SentRow | null;

/**
 * Titles of one plan are often the same but for a quarter or a district, so a title that is much like
 * that of its code proves nothing while it is more like another: then the codes were sorted apart from
 * their rows, and nobody knows which of the two is right.
 */
export function createNearerFinder(sent: readonly SentRow[]): FindNearer {
  const titles = sent.map((row) => ({ row, words: wordsOf(titleOf(row)) }));
  const sameTitles = [wordsKey, rowKey].map((keyOf) => {
    return { keyOf, rows: Map.groupBy(sent, (row) => keyOf(titleOf(row))) };
  });
  return (own, row) => {
    const title = row.title ?? '';
    if (rowKey(title) === '') return null;
    for (const { keyOf, rows } of sameTitles) {
      const alike = rows.get(keyOf(title)) ?? [];
      if (alike.includes(own)) return nearerTwin(own, row, alike);
      if (alike[0] !== undefined) return alike[0];
    }
    const words = wordsOf(title);
    const most = wordsApart(words, wordsOf(titleOf(own)));
    const [best] = titles
      .map((one) => ({ row: one.row, apart: wordsApart(words, one.words) }))
      .filter(({ apart }) => apart < most && apart <= sum(words) / 2)
      .sort((left, right) => left.apart - right.apart);
    return best?.row ?? null;
  };
}

/** Of rows with one title the one whose product and deadline stand beside it, when its own do not. */
function nearerTwin(own: SentRow, row: KeyedRow, alike: readonly SentRow[]): SentRow | null {
  const isBeside = ({ content }: SentRow): boolean =>
    (['product', 'period'] as const).every(
      (field) => row[field] === null || rowKey(row[field]) === rowKey(content[field]),
    );
  return isBeside(own) ? null : (alike.find(isBeside) ?? null);
}

function titleOf({ content }: SentRow): string {
  return String(content.title ?? '');
}

/** How many words stand in one of two texts only. */
function wordsApart(left: Words, right: Words): number {
  const all = new Set([...left.keys(), ...right.keys()]);
  let apart = 0;
  for (const word of all) apart += Math.abs((left.get(word) ?? 0) - (right.get(word) ?? 0));
  return apart;
}

function sum(words: Words): number {
  return [...words.values()].reduce((total, count) => total + count, 0);
}
