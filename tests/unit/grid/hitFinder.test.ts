import { describe, expect, test } from 'vitest';

import { createHitFinder } from '#renderer/grid/search/hitFinder.ts';
import { createTextIndex } from '#renderer/grid/search/textIndex.ts';

interface Line {
  readonly id: string;
  readonly title: string;
  readonly note: string;
}

const lines: readonly Line[] = [
  { id: '1', title: 'Rà soát quy hoạch đất đai', note: 'sổ đỏ' },
  { id: '2', title: 'Tạo quỹ đất sạch', note: '' },
  { id: '3', title: 'Sơ kết năm', note: 'đất' },
];

function indexOf() {
  const looked: string[] = [];
  const index = createTextIndex<Line>({
    fields: ['title', 'note'],
    texts: ({ title, note }) => [title, note],
    part: (line) => line,
    otherPart: () => null,
  });
  const texts: typeof index = {
    ...index,
    has(line, query) {
      looked.push(line.id);
      return index.has(line, query);
    },
  };
  return { texts, looked };
}

describe('words that are searched for', () => {
  const { texts, looked } = indexOf();
  const find = createHitFinder<Line>();
  const bothFields = texts.fields;
  const onlyTitle = ['title'];
  /** In this order; each with the rows that are found, and those that are looked through for that. */
  test.each<[string, string, readonly string[], readonly Line[], string, string]>([
    ['the first letters', 'da', bothFields, lines, '1 2 3', '1 2 3'],
    ['letters behind them', 'dat s', bothFields, lines, '2', '1 2 3'],
    ['some of them taken back', 'dat', bothFields, lines, '1 2 3', '1 2 3'],
    ['one more before and behind', 'y dat sach', bothFields, lines, '2', '1 2 3'],
    ['one more', 'y dat sach ', bothFields, lines, '', '2'],
    ['other words', 'so', bothFields, lines, '1 3', '1 2 3'],
    ['a column put out of sight', 'so', onlyTitle, lines, '1 3', '1 2 3'],
    ['other rows', 'so', onlyTitle, lines.slice(1), '3', '2 3'],
  ])('%s', (_, query, fields, rows, found, lookedAt) => {
    looked.length = 0;
    const hits = find({ rows, texts, query, fields });
    expect(hits.map(({ id }) => id).join(' ')).toBe(found);
    expect(looked.join(' ')).toBe(lookedAt);
  });
});
