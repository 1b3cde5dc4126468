import { expect, test } from 'vitest';

import { decodeText } from '#electron/parsing/decodeText.ts';
import { readDocument } from '#electron/resolution/readDocument.ts';

const unicode = 'Uỷ ban nhân dân tỉnh Bến Tre chỉ đạo trước ngày 30/6';
const tcvn3 = Buffer.from('Uû ban nh©n d©n tØnh BÕn Tre chØ ®¹o tr\u00ADíc ngµy 30/6', 'latin1');
const vni = Buffer.from('Uyû ban nhaân daân tænh Beán Tre chæ ñaïo tröôùc ngaøy 30/6', 'latin1');

/** Windows-1258: letters of Latin-1, some of Vietnamese, and marks of tones behind them. */
function windows1258(text: string): Buffer {
  const codes: Readonly<Record<string, number>> = {
    ă: 0xe3,
    đ: 0xf0,
    ơ: 0xf5,
    ư: 0xfd,
    '\u0300': 0xcc,
    '\u0309': 0xd2,
    '\u0303': 0xde,
    '\u0301': 0xec,
    '\u0323': 0xf2,
  };
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/u;
  const bytes = Array.from(text).flatMap((letter) => {
    const decomposed = letter.normalize('NFD');
    const [tone = ''] = tones.exec(decomposed) ?? [];
    return Array.from(decomposed.replace(tones, '').normalize('NFC') + tone);
  });
  return Buffer.from(bytes.map((sign) => codes[sign] ?? sign.charCodeAt(0)));
}

test.each([
  ['UTF-8', Buffer.from(unicode)],
  ['UTF-16 without a mark', Buffer.from(unicode, 'utf16le')],
  ['UTF-16 of the other order', Buffer.from(unicode, 'utf16le').swap16()],
  ['Windows-1258', windows1258(unicode)],
  ['TCVN3', tcvn3],
])('a text in %s is told by its content', (_, bytes) => {
  expect(decodeText(bytes)).toBe(unicode);
});

test('a text in VNI is told by its content', () => {
  expect(decodeText(vni)).toBe(unicode);
});

test.each([
  ['French', Buffer.from('déjà vu, garçon, élève, façade', 'latin1')],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])],
  ['numbers', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7])],
])('%s is no text that can be read', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});

test.each([
  ['says that it is Windows-1258', 'windows-1258', windows1258(unicode)],
  ['says nothing', '', windows1258(unicode)],
  ['says that it is Western and is TCVN3', 'iso-8859-1', tcvn3],
])('a web page that %s is read by its words', async (_, charset, words) => {
  const head = `<html><head><meta charset="${charset}"></head><body><p>`;
  const page = Buffer.concat([Buffer.from(head), words, Buffer.from('</p></body></html>')]);
  expect(await readDocument(page, 'a.html')).toBe(unicode);
});
