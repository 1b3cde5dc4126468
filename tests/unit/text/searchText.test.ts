import fc from 'fast-check';
import { expect, test } from 'vitest';

import { foldText } from '#shared/text/fold.ts';
import { findInText, foldForSearch } from '#shared/text/searchText.ts';

test.each([
  ['Uỷ ban Kiểm tra', 'ủy ban'],
  ['Ủy ban Kiểm tra', 'uỷ'],
  ['Đảng uỷ Khối', 'dang uy'],
  ['ĐẢNG BỘ', 'đảng bộ'],
  ['Đảng bộ'.normalize('NFD'), 'Đảng bộ'],
  ['nông  thôn\nmới', 'nông thôn mới'],
  ['nhiệm kỳ 2020 – 2025', '2020 - 2025'],
  ['“Bứt phá về đích”', '"bứt phá'],
])('%j is found by %j', (text, query) => {
  expect(findInText(text, foldForSearch(query))).toHaveLength(1);
});

test('what was found is named by its place in the text as it is written', () => {
  const text = 'Sở Nội vụ; sở  nội vụ'.normalize('NFD');

  const found = findInText(text, foldForSearch('sở nội'));

  expect(found.map(({ start, end }) => text.slice(start, end).normalize('NFC'))).toEqual([
    'Sở Nội',
    'sở  nội',
  ]);
});

test('no words find nothing', () => {
  expect(findInText('Sở Nội vụ', foldForSearch('  '))).toEqual([]);
});

const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxyÁẠẢÃÀẮẶỚỢỆỘỨỰỶỲĐ Ư09\n\t,.;/';
const vietnamese = fc.string({ unit: fc.constantFrom(...Array.from(letters)) });

test('a search folds letters as every other comparison does', () => {
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(foldForSearch(text)).toBe(foldText(text));
      expect(foldForSearch(text.normalize('NFD'))).toBe(foldText(text));
    }),
  );
});

test('a stretch that was found folds to the query', () => {
  fc.assert(
    fc.property(vietnamese, vietnamese, vietnamese, (before, words, after) => {
      const query = foldForSearch(words);
      const text = before + words + after;
      for (const { start, end } of findInText(text, query)) {
        expect(foldForSearch(text.slice(start, end))).toBe(query);
      }
    }),
  );
});
