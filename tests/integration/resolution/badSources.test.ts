import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { truncateSync, writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { createParser } from '#electron/parsing/parseInChild.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { readSource } from '#electron/resolution/readSource.ts';
import { UserError } from '#shared/userError.ts';

import { aDocx, paragraph } from '../../builders/docx.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
const parser = createParser(sourceHelpers.parser);

async function refusalOf(name: string): Promise<{ code: string; ms: number }> {
  const start = Date.now();
  const error: unknown = await readSource(folder.at(name), parser).catch((one: unknown) => one);
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toContain(`“${name}”`);
  return { code: (error as UserError).code, ms: Date.now() - start };
}

test.each(['lớn.docx', 'lớn.pdf', 'lớn.html', 'lớn.txt'])(
  '%s of 200 MB is not even read',
  async (name) => {
    writeFileSync(folder.at(name), '%PDF-1.7\n');
    truncateSync(folder.at(name), 200 * 2 ** 20);
    expect(await refusalOf(name)).toMatchObject({ code: 'fileTooLarge' });
  },
);

test.each([
  ['more than it may', 300, 'fileUnpacksTooLarge'],
  ['more than any text', 100, 'fileUnpacksTooLarge'],
])('a .docx that unpacks to %s is refused within seconds', async (_, megabytes, code) => {
  writeFileSync(folder.at('bom.docx'), deflated(megabytes * 2 ** 20));
  const refusal = await refusalOf('bom.docx');
  expect(refusal.code).toBe(code);
  expect(refusal.ms).toBeLessThan(10_000);
});

/** A Word document whose text is blanks, packed as a bomb is. */
function deflated(size: number): Buffer {
  const blanks = Buffer.alloc(size, ' ');
  const packed = aDocx({ document: '', parts: { 'word/document.xml': 'PLACE' } });
  // The stored part becomes a deflated one: its bytes, then its sizes in both directories.
  const content = deflateRawSync(blanks);
  const at = packed.indexOf('PLACE');
  const header = Buffer.from(packed.subarray(0, at));
  const local = header.lastIndexOf(Buffer.from([0x50, 0x4b, 3, 4]));
  const rest = Buffer.from(packed.subarray(at + 5));
  const checksum = crc32(blanks);
  const describe = (bytes: Buffer, start: number) => {
    bytes.writeUInt16LE(8, start);
    bytes.writeUInt32LE(checksum, start + 6);
    bytes.writeUInt32LE(content.length, start + 10);
    bytes.writeUInt32LE(size, start + 14);
  };
  describe(header, local + 8);
  const grown = content.length - 5;
  const name = rest.lastIndexOf('word/document.xml');
  describe(rest, name - 46 + 10);
  for (
    let entry = rest.indexOf('PK\x01\x02');
    entry >= 0;
    entry = rest.indexOf('PK\x01\x02', entry + 4)
  ) {
    const offset = rest.readUInt32LE(entry + 42);
    if (offset > local) rest.writeUInt32LE(offset + grown, entry + 42);
  }
  const end = rest.lastIndexOf('PK\x05\x06');
  rest.writeUInt32LE(rest.readUInt32LE(end + 16) + grown, end + 16);
  return Buffer.concat([header, content, rest]);
}

test('scripts of a web page do not run, and nothing of it is loaded', async () => {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const home = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = `<!DOCTYPE html><html><head><base href="${home}/"><link rel="stylesheet" href="a.css">
    <script src="${home}/a.js"></script><meta http-equiv="refresh" content="0; url=${home}/b"></head>
    <body onload="fetch('${home}/c')"><script>fetch('${home}/d'); document.body.innerHTML = '<p>Sai</p>'</script>
    <img src="${home}/e.png" onerror="fetch('${home}/f')"><iframe src="${home}/g"></iframe><p>Nghị quyết</p></body></html>`;
  writeFileSync(folder.at('trang.html'), page);
  try {
    expect((await readSource(folder.at('trang.html'), parser)).text).toBe('Nghị quyết');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(asked).toEqual([]);
  } finally {
    server.close();
  }
});

test('an image of a document is no document', async () => {
  writeFileSync(folder.at('ảnh.docx'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0, 0xff]));
  expect(await refusalOf('ảnh.docx')).toMatchObject({ code: 'notADocument' });
  writeFileSync(folder.at('rỗng.docx'), aDocx({ document: paragraph('') }));
  expect(await refusalOf('rỗng.docx')).toMatchObject({ code: 'resolutionEmpty' });
});
