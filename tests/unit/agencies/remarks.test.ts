import fc from 'fast-check';
import { expect, test } from 'vitest';

import { namesOfBenTre, recogniserOfBenTre } from './namesOfBenTre.ts';

test.each([
  ['Các sở, ban, ngành tỉnh trừ Công an tỉnh và Bộ CHQS tỉnh', ['Các sở, ban, ngành tỉnh']],
  ['UBND các huyện, thành phố, ngoại trừ thành phố Bến Tre', ['UBND các huyện, thành phố']],
  ['Các đoàn thể tỉnh, trừ Hội Cựu chiến binh; Sở Y tế', ['Các đoàn thể tỉnh', 'Sở Y tế']],
])('whom a group leaves out does not work on it: %s', (cell, owners) => {
  expect(namesOfBenTre(cell)).toEqual(owners);
});

test.each([
  ['Các sở, ban, ngành, đoàn thể tỉnh theo chức năng, nhiệm vụ được giao'],
  ['Các sở, ban, ngành, đoàn thể tỉnh (theo lĩnh vực)'],
  ['các sở, ban, ngành, đoàn thể theo thẩm quyền'],
])('what a body has to do is no part of its name: %s', (cell) => {
  expect(namesOfBenTre(cell)).toEqual(['Các sở, ban, ngành, đoàn thể tỉnh']);
});

test('a remark stays with the words that it speaks of', () => {
  const cell = 'Các sở, ngành tỉnh (khối kinh tế) trừ Sở Y tế; UBND huyện Ba Tri theo thẩm quyền.';
  expect(recogniserOfBenTre.recognise(cell).map(({ text }) => text)).toEqual([
    ...['Các sở, ngành tỉnh (khối kinh tế)', 'trừ Sở Y tế', 'UBND huyện Ba Tri theo thẩm quyền'],
  ]);
});

test.each(['Trung tâm Phòng trừ sâu bệnh', 'Theo chức năng, nhiệm vụ', 'Theo quy định'])(
  '%s is no remark',
  (cell) => {
    expect(namesOfBenTre(cell)).toEqual([`? ${cell}`]);
  },
);

test('no word of a remark is lost, and none comes twice', () => {
  const piece = fc.constantFrom(
    ...['Sở Tư pháp', 'Các sở', 'Nội vụ', 'Giám đốc', 'UBND', 'và', 'H. Ba Tri', '/ngành'],
    ...['trừ Sở Y tế', 'theo chức năng', 'theo quy định', 'tất cả', ': ', ', ', '; ', '\n', ' - '],
  );
  const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const cell = pieces.join(' ');
      const owned = recogniserOfBenTre.recognise(cell).flatMap(({ text }) => wordsOf(text));
      const isWord = (word: string) => word !== 'và';
      expect(owned.filter(isWord)).toEqual(wordsOf(cell).filter(isWord));
    }),
  );
});
