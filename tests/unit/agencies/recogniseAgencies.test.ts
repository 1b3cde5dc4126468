import { expect, test } from 'vitest';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import { anAgency } from '../../builders/records.ts';

const recogniser = createAgencyRecogniser([
  anAgency({ id: 'tu', name: 'Tỉnh ủy Bến Tre', short: 'TU' }),
  anAgency({ id: 'tp', name: 'Sở Tư pháp', short: 'STP' }),
  anAgency({ id: 'vh', name: 'Sở Văn hóa, Thể thao và Du lịch', short: 'Sở VHTTDL' }),
  anAgency({ id: 'ca', name: 'Công an tỉnh', short: null }),
  anAgency({ id: 'tm', name: 'Sở Tài nguyên và Môi trường', short: null }),
  anAgency({ id: 'g', name: 'Các sở, ban, ngành tỉnh', short: null, kind: 'group' }),
]);

function recognise(cell: string): [text: string, agency: string | null][] {
  return recogniser.recognise(cell).map(({ text, agency }) => [text, agency]);
}

test.each([
  ['sở tư pháp', [['sở tư pháp', 'tp']]],
  ['SO TU PHAP', [['SO TU PHAP', 'tp']]],
  ['Sở Tư pháp'.normalize('NFD'), [['Sở Tư pháp', 'tp']]],
  ['Sở Văn hoá, Thể thao & Du lịch', [['Sở Văn hoá, Thể thao & Du lịch', 'vh']]],
  ['Sở VH,TT&DL', [['Sở VH,TT&DL', 'vh']]],
  ['Sở TNMT', [['Sở TNMT', 'tm']]],
  ['STNMT', [['STNMT', 'tm']]],
  ['Công an', [['Công an', 'ca']]],
  ['Sở Tư pháp tỉnh Bến Tre', [['Sở Tư pháp tỉnh Bến Tre', 'tp']]],
])('%s is recognised in any spelling', (cell, owners) => {
  expect(recognise(cell)).toEqual(owners);
});

test.each([
  ['Sở Tư pháp; Công an tỉnh'],
  ['Sở Tư pháp, Công an tỉnh'],
  ['Sở Tư pháp và Công an tỉnh'],
  ['- Sở Tư pháp\n- Công an tỉnh'],
  ['Sở Tư pháp / Công an tỉnh'],
])('%j names two agencies in their order', (cell) => {
  expect(recognise(cell)).toEqual([
    ['Sở Tư pháp', 'tp'],
    ['Công an tỉnh', 'ca'],
  ]);
});

test('what the directory does not know stays as it is written', () => {
  expect(recognise('Hội Sinh vật cảnh; Sở Tư pháp; Câu lạc bộ Hưu trí (tỉnh)')).toEqual([
    ['Hội Sinh vật cảnh', null],
    ['Sở Tư pháp', 'tp'],
    ['Câu lạc bộ Hưu trí (tỉnh)', null],
  ]);
});

test('a longer name that begins like a known one is not taken for it', () => {
  expect(recognise('Sở Tư pháp thành phố Cần Thơ')).toEqual([
    ['Sở Tư pháp thành phố Cần Thơ', null],
  ]);
});

test('a group is an owner like any other', () => {
  expect(recognise('Các sở, ban, ngành tỉnh, Công an tỉnh')).toEqual([
    ['Các sở, ban, ngành tỉnh', 'g'],
    ['Công an tỉnh', 'ca'],
  ]);
});

test('an empty cell names nobody', () => {
  expect(recognise(' - ')).toEqual([]);
});
