import { deflateRawSync } from 'node:zlib';

import { expect, test } from 'vitest';

import { checkZip } from '#electron/parsing/inspectZip.ts';
import { packZip } from '#electron/parsing/packZip.ts';
import { unpackZip } from '#electron/parsing/unpackZip.ts';

const parts = new Map([
  ['[Content_Types].xml', Buffer.from('<Types/>')],
  ['xl/văn bản.xml', Buffer.from('<text>Nghị quyết</text>')],
]);
const zip = packZip(parts);

function reasonOf(bytes: Buffer): string | null {
  const check = checkZip(bytes);
  return check.ok ? null : check.reason;
}

/** A copy in which the number at an offset behind a signature is another. */
function forge(bytes: Buffer, signature: number[], at: number, value: number): Buffer {
  const forged = Buffer.from(bytes);
  forged.writeUInt32LE(value, forged.indexOf(Buffer.from(signature)) + at);
  return forged;
}

const directoryEntry = [0x50, 0x4b, 1, 2];
const end = [0x50, 0x4b, 5, 6];

test('a sound zip is let through with the names and sizes of its parts', () => {
  expect(checkZip(zip)).toEqual({
    ok: true,
    entries: [
      { name: '[Content_Types].xml', size: 8, compressedSize: 8 },
      { name: 'xl/văn bản.xml', size: 27, compressedSize: 27 },
    ],
  });
});

test('what is packed comes out as it went in', () => {
  expect(unpackZip(zip)).toEqual(parts);
  expect([...unpackZip(zip, (name) => name.startsWith('xl/')).keys()]).toEqual(['xl/văn bản.xml']);
});

test.each([
  ['text', Buffer.from('Nghị quyết'), 'not-zip'],
  ['nothing', Buffer.alloc(0), 'not-zip'],
  ['cut', zip.subarray(0, -30), 'truncated'],
  ['cut to its beginning', zip.subarray(0, 10), 'truncated'],
  ['with a part that claims 201 MB', forge(zip, directoryEntry, 24, 201 * 2 ** 20), 'too-large'],
  ['with a part that claims less than it is', forge(zip, directoryEntry, 24, 3), 'lying-size'],
  ['with a part that has changed', forge(zip, [0x3c, 0x54], 0, 0x41414141), 'damaged'],
  ['with a part that is not where it should be', forge(zip, directoryEntry, 42, 5), 'damaged'],
  ['with a directory that is elsewhere', forge(zip, end, 16, 3), 'truncated'],
  ['that claims 60,000 parts', forge(zip, end, 8, 0xea60ea60), 'too-many-entries'],
])('a file that is %s is refused', (_, bytes, reason) => {
  expect(reasonOf(bytes)).toBe(reason);
});

test('two parts of one name are refused, whatever their case and slashes', () => {
  const twice = packZip(
    new Map([
      ['xl/a.xml', Buffer.from('1')],
      ['XL\\a.xml', Buffer.from('2')],
    ]),
  );
  expect(reasonOf(twice)).toBe('duplicate-entries');
});

test.each(['utf8', 'utf16le'] as const)('entities of its own in %s are refused', (encoding) => {
  const xml = Buffer.from(
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>',
    encoding,
  );
  expect(reasonOf(packZip(new Map([['xl/a.xml', xml]])))).toBe('doctype');
  expect(reasonOf(packZip(new Map([['media/a.svg', xml]])))).toBeNull();
});

test('a bomb is refused before it has grown', () => {
  const packed = deflateRawSync(Buffer.alloc(20 * 2 ** 20));
  const stored = packZip(new Map([['xl/a.xml', packed]]));
  const bomb = Buffer.from(stored);
  for (const [signature, method] of [
    [[0x50, 0x4b, 3, 4], 8],
    [directoryEntry, 10],
  ] as const) {
    bomb.writeUInt16LE(8, bomb.indexOf(Buffer.from(signature)) + method);
  }
  expect(reasonOf(bomb)).toBe('lying-size');
});
