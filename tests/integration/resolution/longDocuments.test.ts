import { fork } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import { createParser } from '#electron/parsing/parseInChild.ts';
import { sourceHelpers } from '#electron/processes/forkProcess.ts';
import { helperExecArgv } from '#electron/processes/helperProcess.ts';

import { aDocx, paragraph, run } from '../../builders/docx.ts';
import { aPdf } from '../../builders/pdf.ts';
import { aPrintedPage } from '../../builders/printPdf.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

const pages = 300;
const line = 'Tập trung lãnh đạo, chỉ đạo thực hiện các nhiệm vụ phát triển kinh tế - xã hội';

/** Begins with another word on each page: what is the same on all of them is no text. */
function turned(page: number): string {
  const words = line.split(' ');
  const from = page % words.length;
  return [...words.slice(from), ...words.slice(0, from)].join(' ');
}

/** Eight paragraphs of five lines, as a page of 14 points holds them. */
const paragraphs = Array.from(
  { length: pages * 8 },
  (_, at) => `${at + 1}. ${Array.from({ length: 5 }, () => line).join(' ')}.`,
);

/** Word cuts text into many runs, each with its properties. */
function wordParagraph(text: string): string {
  const words = text.match(/\S+\s*/gu) ?? [];
  const properties = '<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr>';
  const runs = words.map((word) => run(word).replace('<w:r>', `<w:r>${properties}`));
  return paragraph(runs.join(''), '<w:jc w:val="both"/><w:ind w:firstLine="567"/>');
}

const files: [name: string, make: () => Buffer][] = [
  ['300 trang.docx', () => aDocx({ document: paragraphs.map(wordParagraph).join('') })],
  [
    '300 trang.pdf',
    () =>
      aPdf(
        Array.from({ length: pages }, (_, page) =>
          Array.from({ length: 40 }, (__, at) => ({
            text:
              at % 5 === 0
                ? `${page * 8 + at / 5 + 1}. ${turned(page).slice(0, 70)}`
                : turned(page),
            left: at % 5 === 0 ? 113 : 85,
            baseline: 80 + at * 17,
            size: 10,
          })),
        ),
      ),
  ],
  ['300 trang.html', () => Buffer.from(aPrintedPage(paragraphs))],
];

/** Of a running process; Linux alone tells it. */
function residentMegabytes(id: number, field: 'VmRSS' | 'VmHWM'): number {
  const status = readFileSync(`/proc/${id}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) / 1024;
}

test.each(files)('%s is read in seconds', async (name, make) => {
  writeFileSync(folder.at(name), make());
  const start = Date.now();
  const text = await createParser(sourceHelpers.parser).readDocument(folder.at(name));
  expect(text.split('\n')).toHaveLength(pages * 8);
  // A few seconds; a busy machine may take longer.
  expect(Date.now() - start).toBeLessThan(20_000);
});

test.skipIf(!existsSync('/proc/self/status')).each(files)(
  '%s takes less than 300 MB more than an idle process (measured on Linux only)',
  async (name, make) => {
    writeFileSync(folder.at(name), make());
    const entry = fileURLToPath(import.meta.resolve('#electron/parsing/parserProcess.ts'));
    const child = fork(entry, [], {
      execArgv: [...helperExecArgv.parser],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const id = child.pid ?? 0;
    try {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const idle = residentMegabytes(id, 'VmRSS');
      const done = new Promise((resolve) => {
        child.on('message', (message) => {
          if ((message as { type: string }).type === 'done') resolve(null);
        });
      });
      child.send({ kind: 'document', path: folder.at(name) });
      await done;
      expect(residentMegabytes(id, 'VmHWM') - idle).toBeLessThan(300);
    } finally {
      child.kill('SIGKILL');
    }
  },
);
