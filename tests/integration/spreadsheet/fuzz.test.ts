import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { utils, write, type BookType } from '@e965/xlsx';
import { expect, test } from 'vitest';

import { packZip } from '#electron/parsing/packZip.ts';
import { forkProcess } from '#electron/processes/forkProcess.ts';
import { helperExecArgv } from '#electron/processes/helperProcess.ts';
import { aDocx, paragraph } from '#tests/builders/docx.ts';
import { mutateFile } from '#tests/builders/mutateFile.ts';
import { createRandom, seeds, tellSoak } from '#tests/builders/soak.ts';
import { relationship, xlsxParts } from '#tests/builders/xlsxParts.ts';
import { hasLabelledData, labelledPath, readLabelled } from '#tests/labelledData.ts';

import type { FuzzAnswer, FuzzRequest } from './fuzzProcess.ts';

interface BaseFile {
  readonly name: string;
  readonly bytes: Buffer;
}

const rows = [
  ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'],
  ['I', 'Về kinh tế', null, null],
  [1, 'Sơ kết Nghị quyết số 02', 'Sở Y tế', new Date(Date.UTC(2020, 5, 30))],
];

function ownFiles(): BaseFile[] {
  const book = { SheetNames: ['Trang 1'], Sheets: { 'Trang 1': utils.aoa_to_sheet(rows) } };
  const saved = (['xlsx', 'xlsb', 'ods', 'biff8'] satisfies BookType[]).map((bookType) => ({
    name: bookType === 'biff8' ? 'bang.xls' : `bang.${bookType}`,
    bytes: Buffer.from(write(book, { type: 'buffer', bookType }) as Uint8Array),
  }));
  const table = `<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${paragraph('TT')}</w:tc></w:tr></w:tbl>`;
  return [
    ...saved,
    { name: 'phong.xlsx', bytes: packZip(dressedParts()) },
    { name: 'bang.docx', bytes: aDocx({ document: table + paragraph('a') + table }) },
    { name: 'bang.csv', bytes: Buffer.from('TT;Nội dung\n1;"a\nb"\n') },
    {
      name: 'bang.html',
      bytes: Buffer.from('<table><tr><td rowspan=2 colspan="3">TT<td>a</tr><tr><td>b</table>'),
    },
  ];
}

/** With everything that our reader takes from a workbook. */
function dressedParts() {
  return xlsxParts({
    rows: '<row r="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/></row><row r="2"><c r="A2" s="2"><v>43905.5</v></c><c r="B2" t="inlineStr"><is><t>a</t></is></c><c r="C2" t="str"><f>HYPERLINK("https://a.vn")</f><v>x</v></c></row>',
    after:
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><hyperlinks><hyperlink ref="A2:B9" r:id="rId2"/></hyperlinks>',
    shared:
      '<si><r><rPr><b/><rFont val=".VnTime"/></rPr><t>Sè </t></r><r><t>liÖu &amp; _x000D_</t></r></si>',
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="VNI-Times"/></font></fonts><fills><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><cellXfs><xf/><xf fillId="0"/><xf numFmtId="164"/></cellXfs>',
    relations:
      relationship('rId1', 'comments', '../comments1.xml') +
      relationship('rId2', 'hyperlink', 'https://a.vn', 'External'),
    others: {
      'xl/comments1.xml':
        '<comments><commentList><comment ref="A2"><text><t>đã giao</t></text></comment></commentList></comments>',
    },
  });
}

/** Small ones of other programs, when they are there. */
function publicFiles(): BaseFile[] {
  if (!hasLabelledData) return [];
  const labels = JSON.parse(readLabelled('excel-corpus/expected.json')) as Record<string, unknown>;
  return Object.keys(labels)
    .map((path) => ({
      name: basename(path),
      bytes: readFileSync(labelledPath(`excel-corpus/${path}`)),
    }))
    .filter(({ bytes }) => bytes.length < 40_000);
}

/** Files per process: as many as make its start cheap, few enough for its memory to say something. */
const filesPerProcess = 500;
const timeoutMs = 30_000;

const launch = forkProcess(
  fileURLToPath(new URL('./fuzzProcess.ts', import.meta.url)),
  helperExecArgv.parser,
);

type Outcome = FuzzAnswer | 'killed';

/** A process that reads one file after the other, until it dies. */
async function startReader() {
  let settle: (outcome: Outcome) => void = () => undefined;
  const child = await launch();
  child.onMessage((message) => settle(message as FuzzAnswer));
  child.onExit(() => settle('killed'));
  return {
    read(request: FuzzRequest): Promise<Outcome> {
      return new Promise((resolve) => {
        const timer = setTimeout(() => child.kill(), timeoutMs);
        settle = (outcome) => {
          clearTimeout(timer);
          resolve(outcome);
        };
        child.send(request);
      });
    },
    end: () => child.kill(),
  };
}

test(
  'damaged and forged files are read or refused in a sentence, and never more',
  { timeout: 60 * 60_000 },
  async () => {
    const files = [...ownFiles(), ...publicFiles()];
    const count = { runs: 0, read: 0, refused: 0, failed: 0, killed: 0, worstMs: 0, worstMb: 0 };
    const failures: string[] = [];
    let reader = await startReader();
    for (const seed of seeds(400)) {
      const random = createRandom(seed);
      const file = files[random(files.length)] ?? files[0];
      if (file === undefined) throw new Error('There is nothing to change.');
      const bytes = mutateFile(file.bytes, random);
      const answer = await reader.read({ bytes, name: file.name });
      count.runs += 1;
      if (answer === 'killed') count.killed += 1;
      else {
        count[answer.outcome] += 1;
        count.worstMs = Math.max(count.worstMs, answer.ms);
        count.worstMb = Math.max(count.worstMb, answer.mb);
      }
      const isFailure = answer === 'killed' || answer.outcome === 'failed';
      if (isFailure) {
        const why = answer === 'killed' ? 'killed' : (answer.why ?? '');
        failures.push(`DAUVIEC_SEED=${seed} ${file.name}: ${why}`);
      }
      if (answer === 'killed' || count.runs % filesPerProcess === 0) {
        reader.end();
        reader = await startReader();
      }
    }
    reader.end();
    tellSoak({ type: 'fuzz', ...count });
    expect(count.read).toBeGreaterThan(0);
    expect(count.refused).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  },
);
