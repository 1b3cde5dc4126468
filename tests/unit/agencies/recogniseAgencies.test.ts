import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

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

test.each([
  ['1. Sở Tư pháp\n2. Công an tỉnh', ['Sở Tư pháp', 'Công an tỉnh']],
  ['a) Sở Tư pháp;\nb) Công an tỉnh.', ['Sở Tư pháp', 'Công an tỉnh']],
  ['Sở Tư pháp (chủ trì), Công an tỉnh', ['Sở Tư pháp (chủ trì)', 'Công an tỉnh']],
  ['Sở Tài nguyên và\nMôi trường', ['Sở Tài nguyên và\nMôi trường']],
])('%j is read without its numbers and broken lines', (cell, texts) => {
  const owners = recogniser.recognise(cell);
  expect(owners.map(({ text }) => text)).toEqual(texts);
  expect(owners.map(({ agency }) => agency)).not.toContain(null);
});

test.each([
  ['Phòng Lao động, Thương binh và Xã hội'],
  ['Viện Quy hoạch và Thiết kế nông nghiệp'],
  ['Các phòng, ban chuyên môn'],
  ['Sở Tư pháp và Hộ tịch'],
  ['(chưa rõ)'],
])('%s is nobody that the directory knows, and stays whole', (cell) => {
  expect(recognise(cell)).toEqual([[cell, null]]);
});

test.each([
  ['Công ty Dừa, Công ty Mía; Sở Tư pháp', ['Công ty Dừa', 'Công ty Mía', 'Sở Tư pháp']],
  ['Trung tâm Một và Trung tâm Hai', ['Trung tâm Một', 'Trung tâm Hai']],
  ['Hội Sinh vật cảnh / Hội Khuyến học', ['Hội Sinh vật cảnh', 'Hội Khuyến học']],
])('unknown names in “%s” are parted where a new one begins', (cell, texts) => {
  expect(recogniser.recognise(cell).map(({ text }) => text)).toEqual(texts);
});

describe('groups that share their words', () => {
  const groups = createAgencyRecogniser([
    anAgency({ id: 's', name: 'Các sở, ban, ngành tỉnh', short: null, aliases: ['các sở ngành'] }),
    anAgency({ id: 'd', name: 'Các đoàn thể tỉnh', short: null, aliases: ['đoàn thể tỉnh'] }),
    anAgency({ id: 'sd', name: 'Các sở, ngành, đoàn thể tỉnh', short: null }),
  ]);
  test.each([
    ['các sở, ngành, đoàn thể tỉnh', ['sd']],
    ['các sở ngành, đoàn thể tỉnh', ['sd']],
    ['Văn phòng; các sở ngành, đoàn thể tỉnh', [null, 's', 'd']],
    ['Văn phòng; các sở, ngành, đoàn thể tỉnh', [null, 'sd']],
  ])('%s: commas tell them apart', (cell, ids) => {
    expect(groups.recognise(cell).map(({ agency }) => agency)).toEqual(ids);
  });
});

test('a short form that two agencies share settles nothing', () => {
  const shared = createAgencyRecogniser([
    anAgency({ id: 'a', name: 'Sở Công Thương', short: 'SCT' }),
    anAgency({ id: 'b', name: 'Sở Cảnh sát Trật tự', short: 'SCT' }),
  ]);
  expect(shared.recognise('SCT; Sở Công Thương').map(({ agency }) => agency)).toEqual([null, 'a']);
});

test('a name that several agencies have had means the one of its time', () => {
  const directory = [
    anAgency({ id: 'old', name: 'Sở Tài chính', short: 'STC', to: '2025-02-28' }),
    anAgency({ id: 'new', name: 'Sở Tài chính', short: 'STC', from: '2025-03-01' }),
  ];
  const meant = (on: string | null) =>
    createAgencyRecogniser(directory, on)
      .recognise('STC; Sở Tài chính')
      .map(({ agency }) => agency);
  expect(meant(null)).toEqual(['new', 'new']);
  expect(meant('2020-01-06')).toEqual(['old', 'old']);
});

test('no word of a cell is lost, and the words come in their order', () => {
  const piece = fc.constantFrom(
    ...['Sở Tư pháp', 'Công an tỉnh', 'Hội', 'và', 'các sở', 'Môi trường', 'TU', 'x1'],
    ...[', ', '; ', '\n', ' - ', ' ', '/', ' + ', ' & ', '(a)'],
  );
  const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const cell = pieces.join(' ');
      const owned = recogniser.recognise(cell).flatMap(({ text }) => wordsOf(text));
      const isWord = (word: string) => !['và', 'a'].includes(word);
      expect(owned.filter(isWord)).toEqual(wordsOf(cell).filter(isWord));
    }),
  );
});

test.each([
  ...['a ', 'Aa, ', 'Sở ', 'Sở: ', '(', ', ', 'và Sở Tư pháp ', 'Sở Tư pháp và ', 'các xã A, '],
  ...['phối hợp ', 'CT: ', 'CT;   - ', 'UBND các huyện A và ', '1/', '1-QĐ/'],
])('a cell full of “%s” is read at once', (unit) => {
  const start = performance.now();
  recogniser.recognise(unit.repeat(32_767 / unit.length));
  expect(performance.now() - start).toBeLessThan(2_000);
});

test('an empty cell names nobody', () => {
  expect(recognise(' - ')).toEqual([]);
});

describe('words that full names have and daily use leaves out', () => {
  const full = createAgencyRecogniser([
    anAgency({ id: 'tu', name: 'Tỉnh ủy Bến Tre', short: 'TU' }),
    anAgency({ id: 'mt', name: 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', short: null }),
    anAgency({ id: 'nd', name: 'Hội Nông dân Việt Nam tỉnh Bến Tre', short: null }),
    anAgency({ id: 'pn', name: 'Hội Liên hiệp Phụ nữ Việt Nam tỉnh', short: null }),
    anAgency({ id: 'tn', name: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh', short: null }),
    anAgency({ id: 'ccb', name: 'Hội Cựu chiến binh tỉnh', short: null }),
  ]);

  test.each([
    ['Ủy ban MTTQ tỉnh', 'mt'],
    ['Uỷ ban MTTQVN tỉnh', 'mt'],
    ['Ủy ban Mặt trận Tổ quốc', 'mt'],
    ['UBMTTQ Việt Nam tỉnh Bến Tre', 'mt'],
    ['Hội Nông dân tỉnh', 'nd'],
    ['Hội Nông dân Việt Nam', 'nd'],
    ['Hội Phụ nữ tỉnh', 'pn'],
    ['Hội Liên hiệp Phụ nữ tỉnh Bến Tre', 'pn'],
    ['Đoàn Thanh niên tỉnh', 'tn'],
    ['Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'tn'],
    ['Hội Cựu chiến binh Việt Nam tỉnh Bến Tre', 'ccb'],
  ])('%s', (cell, agency) => {
    expect(full.recognise(cell)).toEqual([{ text: cell, agency }]);
  });
});

test('a province whose name ends in “tỉnh” stays whole, and is nobody by itself', () => {
  const directory = createAgencyRecogniser([
    anAgency({ id: 'tu', name: 'Tỉnh ủy Hà Tĩnh', short: null }),
    anAgency({ id: 'ca', name: 'Công an tỉnh Hà Tĩnh', short: null }),
    anAgency({ id: 'ub', name: 'UBND', short: null, aliases: ['Tỉnh Hà Tĩnh'] }),
  ]);
  const idOf = (cell: string) => directory.recognise(cell).map(({ agency }) => agency);
  expect(idOf('Công an; Công an tỉnh; Công an Hà Tĩnh')).toEqual(['ca', 'ca', 'ca']);
  expect(idOf('Tỉnh Hà Tĩnh; Tỉnh; Hà Tĩnh')).toEqual(['ub', null, null]);
});
