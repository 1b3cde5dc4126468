import { expect, test } from 'vitest';

import { packZip } from '#electron/parsing/packZip.ts';
import { sniffFileType } from '#electron/parsing/sniffFileType.ts';

const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2040)]);

function withStream(name: string, at: number): Buffer {
  const file = Buffer.from(ole);
  file.write(`${name}\0`, at, 'utf16le');
  file.writeUInt16LE((name.length + 1) * 2, at + 64);
  return file;
}

test.each([
  ['empty', Buffer.alloc(0), 'empty'],
  ['a zip', packZip(new Map([['a', Buffer.from('b')]])), 'zip'],
  ['a zip without parts', packZip(new Map()), 'zip'],
  ['an old Office file', withStream('WordDocument', 1024), 'ole'],
  ['an encrypted Office file', withStream('EncryptedPackage', 1024), 'ole-encrypted'],
  ['an old Office file that speaks of encryption', withStream('EncryptedPackage', 1030), 'ole'],
  ['a PDF file', Buffer.from('%PDF-1.4'), 'pdf'],
  ['a PDF file behind a line', Buffer.from('\n%PDF-1.4'), 'pdf'],
  ['a web page', Buffer.from('\uFEFF <!-- x --> <HTML><body>'), 'html'],
  ['a table of a web page', Buffer.from('<table><tr><td>1'), 'html'],
  ['text', Buffer.from('Nghị quyết'), 'text'],
  ['text that begins like a tag', Buffer.from('<Nghị quyết>'), 'text'],
  ['UTF-16 text', Buffer.from('\uFEFFNghị quyết', 'utf16le'), 'text'],
  ['text in an older encoding', Buffer.from([0x4e, 0x67, 0xde]), 'unknown'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'unknown'],
])('%s is told by its bytes', (_, bytes, type) => {
  expect(sniffFileType(bytes)).toBe(type);
});
