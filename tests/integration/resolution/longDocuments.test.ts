import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

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

/** Of a running process; only Linux tells it, elsewhere it is zero. */
function residentMegabytes({ pid }: ChildProcess, field: 'VmRSS' | 'VmHWM'): number {
  const path = `/proc/${String(pid)}/status`;
  if (!existsSync(path)) return 0;
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(path, 'utf8'))?.[1]) / 1024;
}

async function startIdleParser(): Promise<ChildProcess> {
  const entry = fileURLToPath(import.meta.resolve('#electron/parsing/parserProcess.ts'));
  const child = fork(entry, [], {
    execArgv: [...helperExecArgv.parser],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  await setTimeout(1500);
  return child;
}

function readText(parser: ChildProcess, path: string): Promise<string> {
  return new Promise((resolve) => {
    parser.on('message', (message: { readonly type: string; readonly result: string }) => {
      if (message.type !== 'progress') resolve(message.result);
    });
    parser.send({ kind: 'document', path });
  });
}

test.each(files)(
  '%s is read in seconds, with less than 300 MB more than an idle process (Linux tells how much)',
  async (name, make) => {
    writeFileSync(folder.at(name), make());
    const parser = await startIdleParser();
    try {
      const idle = residentMegabytes(parser, 'VmRSS');
      const start = Date.now();
      const text = await readText(parser, folder.at(name));
      expect(text.split('\n')).toHaveLength(pages * 8);
      // A few seconds; a busy machine may take longer.
      expect(Date.now() - start).toBeLessThan(20_000);
      expect(residentMegabytes(parser, 'VmHWM') - idle).toBeLessThan(300);
    } finally {
      parser.kill('SIGKILL');
    }
  },
);
