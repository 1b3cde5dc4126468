import { expect, test } from 'vitest';

import { decodeLegacyText } from '#shared/text/legacyText.ts';
import { fromTcvn3 } from '#shared/text/tcvn3.ts';
import { isVietnameseSyllable } from '#shared/text/vietnameseSyllable.ts';
import { fromVni } from '#shared/text/vni.ts';
import { hasLabelledData, readLabelled } from '#tests/labelledData.ts';

test.each([
  ['NghÞ quyÕt sè 02 cña TØnh uû', 'Nghị quyết số 02 của Tỉnh uỷ'],
  ['Tr\u00ADíc ngµy 30/6; ®èi víi “c¬ së”', 'Trước ngày 30/6; đối với “cơ sở”'],
  ['§¶ng bé ¤ M«n, ¡n, ¢n, £, ¥, ¦u', 'Đảng bộ Ô Môn, Ăn, Ân, Ê, Ơ, Ưu'],
])('%s is TCVN3', (text, unicode) => {
  expect(fromTcvn3(text)).toBe(unicode);
});

test.each([
  ['Ngöôøi thöïc hieän ôû ñoù', 'Người thực hiện ở đó'],
  ['KEÁ HOAÏCH, UÛy ban, Uûy ban', 'KẾ HOẠCH, Ủy ban, Ủy ban'],
  ['ñöôïc naêm baûy kyõ thuaät, ñeå lyù do, quyù', 'được năm bảy kỹ thuật, để lý do, quý'],
  ['Ñaët, chæ, nghó, thò, kî, Ö', 'Đặt, chỉ, nghĩ, thị, kỵ, Ư'],
])('%s is VNI', (text, unicode) => {
  expect(fromVni(text)).toBe(unicode);
});

test.each(['nghị', 'QUYẾT', 'quý', 'gìn', 'giếng', 'uỷ', 'huyện', 'khuỷu', 'kỹ', 'y', 'ở', 'nước'])(
  '“%s” can be a syllable',
  (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  },
);

test.each(['chỳ', 'néi', 'sóo', 'mỹnchen', 'hoàt', '', 'áá', 'café'])('“%s” cannot', (word) => {
  expect(isVietnameseSyllable(word)).toBe(false);
});

test('a text that is Unicode stays, whatever its font', () => {
  expect(decodeLegacyText('Uỷ ban nhân dân'.normalize('NFD'), '.VnTime')).toEqual({
    text: 'Uỷ ban nhân dân',
    encoding: 'unicode',
  });
});

test('a single measure is no Vietnamese word', () => {
  expect(decodeLegacyText('dày 5 µm')).toEqual({ text: 'dày 5 µm', encoding: 'unicode' });
});

test('a font that draws capitals gives capitals', () => {
  expect(decodeLegacyText('ch\u00AD¬ng tr×nh', '.VnTimeH').text).toBe('CHƯƠNG TRÌNH');
});

test.skipIf(!hasLabelledData)('the labelled cells are read as people marked them', () => {
  const cells = JSON.parse(readLabelled('legacy.json')) as readonly {
    readonly text: string;
    readonly font: string | null;
    readonly encoding: string | null;
    readonly expected: string;
  }[];
  for (const { text, font, encoding, expected } of cells) {
    const decoded = decodeLegacyText(text, font);
    expect(decoded.text).toBe(expected);
    if (encoding !== null) expect([text, decoded.encoding]).toEqual([text, encoding]);
  }
});
