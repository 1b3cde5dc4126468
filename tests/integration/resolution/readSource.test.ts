import { mkdirSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { packZip } from '#electron/parsing/packZip.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';
import { readSource } from '#electron/resolution/readSource.ts';
import { UserError } from '#shared/userError.ts';

import { aDocx, paragraph } from '../../builders/docx.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
const parser = createParser(sourceHelpers.parser);

function read(name: string, content: Buffer | string, signal?: AbortSignal) {
  writeFileSync(folder.at(name), content);
  return readSource(folder.at(name), parser, { signal });
}

async function refusalOf(name: string, content: Buffer | string): Promise<string> {
  const error: unknown = await read(name, content).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toContain(`“${name}”`);
  return (error as UserError).code;
}

const text = 'Nghị quyết\nđến cuối năm đạt 100%';
const utf16 = Buffer.from(text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${text}`)],
  ['UTF-16 little-endian', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
  ['UTF-16 without a mark', utf16],
  ['UTF-16 big-endian without a mark', Buffer.from(utf16).swap16()],
  ['UTF-16 big-endian', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()])],
])('a text in %s is read', async (_, bytes) => {
  expect(await read('nghi-quyet.TXT', bytes)).toEqual({ name: 'nghi-quyet.TXT', text });
});

test('a text that was wrapped at a width is read by its paragraphs', async () => {
  const wrapped = [
    'Các huyện ủy, thành ủy tập trung lãnh đạo',
    'hoàn thành đại hội trước ngày 30/6 và báo',
    'cáo Ban Thường vụ Tỉnh ủy; chuẩn bị nhân',
    'sự đại hội cấp trên.',
  ];
  expect(await read('nghi-quyet.txt', wrapped.join('\n'))).toEqual({
    name: 'nghi-quyet.txt',
    text: wrapped.join(' '),
  });
});

test('a Word document is read in a process of its own', async () => {
  const docx = aDocx({ document: paragraph('Nghị quyết') + paragraph('Nhiệm vụ.') });
  expect(await read('Nghị quyết.docx', docx)).toEqual({
    name: 'Nghị quyết.docx',
    text: 'Nghị quyết\nNhiệm vụ.',
  });
});

test('a web archive is read as the page in it', async () => {
  const archive = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html"; boundary="--x"',
    '',
    '----x',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<html><p>Ngh=E1=BB=8B quy=E1=BA=',
    '=BFt</p>',
    '----x--',
  ];
  expect((await read('trang.mht', archive.join('\r\n'))).text).toBe('Nghị quyết');
});

const oleFile = (...streams: string[]) => {
  const file = Buffer.alloc(2048);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
  streams.forEach((name, at) => {
    file.write(`${name}\0`, 512 + at * 128, 'utf16le');
    file.writeUInt16LE((name.length + 1) * 2, 512 + at * 128 + 64);
  });
  return file;
};
const docx = aDocx({ document: paragraph('Nghị quyết') });
const zipOf = (...names: string[]) =>
  packZip(new Map(names.map((name) => [name, Buffer.from('<x/>')])));

test.each([
  ['text', Buffer.from('Nghị quyết'), 'documentIsText'],
  ['a web page', Buffer.from('<!DOCTYPE html><p>Nghị quyết'), 'documentIsHtml'],
  ['a PDF file', Buffer.from('%PDF-1.7\n'), 'documentIsPdf'],
  ['an old Word document', oleFile('Root Entry', 'WordDocument'), 'documentIsOld'],
  ['a document with a password', oleFile('Root Entry', 'EncryptedPackage'), 'fileHasPassword'],
  ['nothing', Buffer.alloc(0), 'fileEmpty'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'notADocument'],
  ['a document cut in half', docx.subarray(0, docx.length / 2), 'fileIncomplete'],
  ['a workbook', zipOf('[Content_Types].xml', 'xl/workbook.xml'), 'documentIsSpreadsheet'],
  ['an OpenDocument', zipOf('mimetype', 'META-INF/manifest.xml'), 'documentIsOpenDocument'],
  ['any other zip', zipOf('a.txt'), 'notADocument'],
  ['a document without text', aDocx({ document: paragraph('') }), 'resolutionEmpty'],
])('a .docx that is %s is refused in a sentence of its own', async (_, bytes, code) => {
  expect(await refusalOf('Nghị quyết.docx', bytes)).toBe(code);
});

test.each([
  ['in an encoding that nobody knows', Buffer.from([0x4e, 0xd7, 0x68, 0xf7]), 'textNotUnicode'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'textNotUnicode'],
  ['a web page', Buffer.from('<!DOCTYPE html><p>Nghị quyết'), 'documentIsHtml'],
  ['a PDF file', Buffer.from('%PDF-1.7\n'), 'documentIsPdf'],
  ['a Word document', docx, 'textIsNone'],
  ['empty', Buffer.alloc(0), 'fileEmpty'],
  ['nothing but blank lines', Buffer.from(' \r\n\n'), 'resolutionEmpty'],
])('a .txt that is %s is refused', async (_, bytes, code) => {
  expect(await refusalOf('nghi-quyet.txt', bytes)).toBe(code);
});

test.each(['nghi-quyet.doc', 'nghi-quyet.rtf', 'nghi-quyet'])(
  'a file called %s is refused with the endings that can be read',
  async (name) => {
    expect(await refusalOf(name, 'Nghị quyết')).toBe('resolutionFormat');
  },
);

test.each([
  ['text', Buffer.from('Nghị quyết'), 'notAPdf'],
  ['a Word document', docx, 'documentIsZip'],
  ['a web page', Buffer.from('<!DOCTYPE html><p>Nghị quyết'), 'documentIsHtml'],
  ['broken', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\n%%EOF\n'), 'fileDamaged'],
  ['cut off', Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Cata'), 'fileIncomplete'],
  ['empty', Buffer.alloc(0), 'fileEmpty'],
])('a .pdf that is %s is refused in a sentence of its own', async (_, bytes, code) => {
  expect(await refusalOf('Nghị quyết.pdf', bytes)).toBe(code);
});

test.each([
  ['a Word document', docx, 'documentIsZip'],
  ['a PDF file', Buffer.from('%PDF-1.7\n'), 'documentIsPdf'],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff]), 'textNotUnicode'],
  ['nested absurdly deep', Buffer.from('<div>'.repeat(100_000)), 'fileSuspicious'],
  ['without words', Buffer.from('<!DOCTYPE html><p>'), 'resolutionEmpty'],
])('an .html that is %s is refused in a sentence of its own', async (_, bytes, code) => {
  expect(await refusalOf('nghi-quyet.html', bytes)).toBe(code);
});

test('an old .doc is told from a web page or a newer document of that name', async () => {
  expect(await refusalOf('cũ.doc', oleFile('Root Entry', 'WordDocument'))).toBe('documentIsOld');
  expect((await read('web.doc', '<html><p>Nghị quyết')).text).toBe('Nghị quyết');
  expect((await read('mới.doc', docx)).text).toBe('Nghị quyết');
});

test('a file that is not there, or a folder, is refused', async () => {
  await expect(readSource(folder.at('khong-co.txt'), parser)).rejects.toMatchObject({
    code: 'fileNotFound',
  });
  mkdirSync(folder.at('thu-muc.txt'));
  await expect(readSource(folder.at('thu-muc.txt'), parser)).rejects.toMatchObject({
    code: 'isFolder',
  });
});

test('reading stops when it is cancelled', async () => {
  const signal = AbortSignal.abort();
  await expect(read('nghi-quyet.docx', docx, signal)).rejects.toMatchObject({ code: 'cancelled' });
});
