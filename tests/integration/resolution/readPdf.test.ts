import { writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { createParser } from '#electron/parsing/parseInChild.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { readPdf } from '#electron/resolution/pdf/readPdf.ts';
import { readSource } from '#electron/resolution/readSource.ts';
import { UserError } from '#shared/userError.ts';

import { aPdf, type PdfWords } from '../../builders/pdf.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();
const parser = createParser(sourceHelpers.parser);

function lines(...texts: readonly string[]): PdfWords[] {
  return texts.map((text, at) => ({ text, left: 85, baseline: 100 + at * 16 }));
}

async function refusalOf(bytes: Buffer): Promise<string> {
  writeFileSync(folder.at('Nghị quyết.pdf'), bytes);
  const error: unknown = await readSource(folder.at('Nghị quyết.pdf'), parser).catch(
    (one: unknown) => one,
  );
  expect(error).toBeInstanceOf(UserError);
  expect((error as UserError).message).toContain('“Nghị quyết.pdf”');
  return (error as UserError).code;
}

test('the words of a page are its lines, in the order that they are seen', async () => {
  const words = lines('NGHỊ QUYẾT', 'I. MỤC TIÊU', '1. Đạt 100%.');
  expect(await readPdf(aPdf([words.toReversed()]), 'a.pdf')).toBe(
    'NGHỊ QUYẾT\nI. MỤC TIÊU\n1. Đạt 100%.',
  );
});

test('pages are counted while they are read', async () => {
  const seen: unknown[] = [];
  await readPdf(aPdf([lines('Một.'), lines('Hai.')]), 'a.pdf', (progress) => seen.push(progress));
  expect(seen).toEqual([
    { done: 1, total: 2 },
    { done: 2, total: 2 },
  ]);
});

test('words in the letters of TCVN3 become Unicode, though its ư has become a hyphen', async () => {
  const text = 'Uû ban nh©n d©n tØnh BÕn Tre: t- t-ëng, kinh tÕ-x· héi, tr-íc ngµy 30/6 - 1/7.';
  expect(await readPdf(aPdf([lines(text)]), 'a.pdf')).toBe(
    'Uỷ ban nhân dân tỉnh Bến Tre: tư tưởng, kinh tế-xã hội, trước ngày 30/6 - 1/7.',
  );
});

test('a text whose ư is gone is refused rather than read wrong', async () => {
  const text = 'Uû ban nh©n d©n tØnh BÕn Tre tr\u00ADíc ngµy 30/6.';
  const page = lines(...Array.from({ length: 8 }, () => text));
  expect(await refusalOf(aPdf([page]))).toBe('documentLosesLetters');
});

test('pictures of pages are a scan, also with a stamp of its signature on them', async () => {
  expect(await refusalOf(aPdf([[], []], { hasPictures: true }))).toBe('documentIsScanned');
  const stamp = lines('Ký bởi: Văn phòng Tỉnh ủy');
  expect(await refusalOf(aPdf([stamp, [], []], { hasPictures: true }))).toBe('documentIsScanned');
});

test('a picture beside words is no scan', async () => {
  const text = Array.from({ length: 8 }, (_, at) => `${at + 1}. Đẩy mạnh cải cách hành chính.`);
  expect(await readPdf(aPdf([lines(...text)], { hasPictures: true }), 'a.pdf')).toBe(
    text.join('\n'),
  );
});

test('a file with a password is refused as such', async () => {
  expect(await refusalOf(aPdf([lines('Một.')], { isLocked: true }))).toBe('fileHasPassword');
});

test('a file that is broken or cut off is refused as such', async () => {
  const sound = aPdf([lines('Một.')]);
  expect(await refusalOf(sound.subarray(0, sound.length / 2))).toBe('fileIncomplete');
  const broken = sound
    .toString('latin1')
    .replaceAll('/Pages', '/Pagez')
    .replace('/Catalog', '/Cat');
  expect(await refusalOf(Buffer.from(broken, 'latin1'))).toBe('fileDamaged');
});

test('reading stops at once when it is cancelled, and the process is gone', async () => {
  const pages = Array.from({ length: 300 }, () =>
    lines(...Array.from({ length: 40 }, () => 'Một hai ba.')),
  );
  writeFileSync(folder.at('dài.pdf'), aPdf(pages));
  const abort = new AbortController();
  let stoppedAt = 0;
  const reading = readSource(folder.at('dài.pdf'), parser, {
    signal: abort.signal,
    onProgress: ({ done }) => {
      if (done === 5) {
        stoppedAt = Date.now();
        abort.abort();
      }
    },
  });
  await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
  expect(Date.now() - stoppedAt).toBeLessThan(500);
});
