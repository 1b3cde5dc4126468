import { expect, test } from 'vitest';

import { createClausePlaces } from '#shared/annexes/clauseReference.ts';
import { findIssuer } from '#shared/annexes/issuer.ts';
import { fillIn } from '#shared/annexes/placeholders.ts';
import { goalWords } from '#shared/annexes/targetCells.ts';
import { wrapText } from '#shared/annexes/wrapText.ts';

import { aTarget, anAgency } from '../../builders/records.ts';
import { aClause } from './aClause.ts';

const values = {
  number: '',
  annex: 'BẢNG',
  plan: 'Kế hoạch',
  year: '2020',
  issued: '06/01/2020',
  issuer: 'Tỉnh ủy Bến Tre',
  place: 'Bến Tre',
};

test.for([
  ['Phụ lục [số]', 'Phụ lục'],
  ['[CƠ QUAN]', 'TỈNH ỦY BẾN TRE'],
  ['của [cơ quan]', 'của Tỉnh ủy Bến Tre'],
  ['Số         -KH/TU, năm [năm]', 'Số         -KH/TU, năm 2020'],
  ['[ghi rõ họ tên]', '[ghi rõ họ tên]'],
  ['[cơ quan]'.normalize('NFD'), 'Tỉnh ủy Bến Tre'],
] as const)('%s is filled in as %s', ([text, filled]) => {
  expect(fillIn(text, values)).toBe(filled);
});

test.for([
  ['party', ['Sở Y tế', 'Huyện uỷ Ba Tri'], { name: 'Huyện uỷ Ba Tri', place: 'Ba Tri' }],
  ['party', ['Tỉnh ủy', 'UBND tỉnh Bến Tre'], { name: 'Tỉnh ủy Bến Tre', place: 'Bến Tre' }],
  ['party', ['Đảng ủy UBND tỉnh'], { name: '', place: '' }],
  ['party', ['Đảng ủy xã An Hiệp'], { name: 'Đảng ủy xã An Hiệp', place: 'xã An Hiệp' }],
  ['state', ['UBND xã An Hiệp'], { name: 'UBND xã An Hiệp', place: 'An Hiệp' }],
  ['state', ['Sở Y tế'], { name: '', place: '' }],
] as const)('under the rules of the %s, of %j', ([regime, names, issuer]) => {
  expect(
    findIssuer(
      names.map((name) => anAgency({ name })),
      regime,
    ),
  ).toEqual(issuer);
});

test('bodies below others and groups issue nothing', () => {
  const agencies = [
    anAgency({ name: 'Huyện ủy Ba Tri', parent: 'a9' }),
    anAgency({ name: 'Đảng ủy trực thuộc', kind: 'group' }),
  ];
  expect(findIssuer(agencies, 'party').name).toBe('');
});

test('clauses are referred to from the largest part to the smallest, bullets are not', () => {
  const places = createClausePlaces([
    aClause({ id: 'c1', label: 'Phần thứ nhất' }),
    aClause({ id: 'c2', parent: 'c1', label: 'II' }),
    aClause({ id: 'c3', parent: 'c2', label: '1' }),
    aClause({ id: 'c4', parent: 'c3', label: '1.2' }),
    aClause({ id: 'c5', parent: 'c4', label: 'a' }),
    aClause({ id: 'c6', parent: 'c5', label: '-' }),
    aClause({ id: 'c7', label: null }),
  ]);
  expect(places.nameOf('c6')).toBe('Phần thứ nhất, mục II, điểm 1.2, điểm a');
  expect([places.nameOf('c7'), places.nameOf('gone'), places.nameOf(null)]).toEqual(['', '', '']);
});

test.for([
  [{ kind: 'level', direction: 'at-least', value: 5000 }, '≥ 5.000'],
  [{ kind: 'level', direction: 'at-most', value: 4 }, '≤ 4'],
  [{ kind: 'level', direction: 'equal', value: 31.83 }, '31,83'],
  [{ kind: 'level', direction: 'range', value: 2.5, upper: 3 }, '2,5–3'],
  [{ kind: 'change', direction: 'equal', value: -5 }, 'giảm 5'],
  [{ kind: 'points', direction: 'range', value: -1, upper: -1.5 }, 'giảm 1–1,5'],
  [{ kind: 'change', direction: 'at-least', value: 8 }, 'tăng 8'],
  [{ kind: 'milestone', direction: null, value: null }, ''],
] as const)('the goal of %j is “%s”', ([fields, words]) => {
  expect(goalWords(aTarget(fields))).toBe(words);
});

const byLetters = (text: string) => text.length;

test.for([
  ['một hai ba', 7, ['một hai', 'ba']],
  ['một\n\nhai', 7, ['một', '', 'hai']],
  ['abcdefghij kl', 4, ['abcd', 'efgh', 'ij', 'kl']],
  ['', 4, ['']],
  ['ab', 0, ['a', 'b']],
] as const)('%j in lines of %i', ([text, width, lines]) => {
  expect(wrapText(text, width, byLetters)).toEqual(lines);
});
