import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

import { forkProcess } from '#electron/processes/forkProcess.ts';
import { helperExecArgv } from '#electron/processes/helperProcess.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';
import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import { taskRows } from '#shared/spreadsheet/taskRows.ts';
import { understandSheet } from '#shared/spreadsheet/understandSheet.ts';
import { UserError } from '#shared/userError.ts';
import { hasLabelledData, labelledPath, listLabelled } from '#tests/labelledData.ts';

/** The process that reads files from outside, with less memory than it may have. */
const parser = createParser(
  forkProcess(
    fileURLToPath(new URL('../parsing/leanParserProcess.ts', import.meta.url)),
    helperExecArgv.parser,
  ),
);

/** Large once unpacked: read as the program reads them, in a process apart. The others here. */
const heavy = /bom|lying|merge|gop|1M|beyond|deep|proto/;

function read(path: string): Promise<RawWorkbook> {
  const full = labelledPath(path);
  return heavy.test(path)
    ? parser.readTable({ path: full })
    : readSpreadsheet(readFileSync(full), full);
}

/** How many rows each sheet has, or the code of the sentence. */
async function outcomeOf(path: string): Promise<number[] | string> {
  try {
    const { sheets } = await read(path);
    return sheets.map(({ rows }) => rows.length);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = path.split('/').at(-1) ?? '';
    expect(error.message).toContain(`“${file}”`);
    return error.code;
  }
}

const bad: Record<string, number[] | string> = {
  '01-van-ban-doi-duoi.xlsx': 'fileIsText',
  '02-zip-cut.xlsx': 'fileIncomplete',
  '03-excel-97.xls': [6, 15, 13, 10],
  '04-mat-khau.xlsx': 'fileHasPassword',
  '05-bom-zip.xlsx': 'fileUnpacksTooLarge',
  '06-billion-laughs.xlsx': 'fileSuspicious',
  '07-khong-sheet.xlsx': 'spreadsheetEmpty',
  '08-chi-bieu-do.xlsx': 'spreadsheetEmpty',
  '09-chi-sheet-an.xlsx': [4],
  '10-xml-dut.xlsx': 'sheetDamaged',
  '11-thieu-sharedstrings.xlsx': 'sheetDamaged',
  '12-300000-o-gop.xlsx': [4],
  '13-dimension-doi.xlsx': [4],
  '14-duong-dan-zip.xlsx': [4],
  '15-trung-ten-zip.xlsx': 'fileSuspicious',
  '16-sheet-rong.xlsx': 'spreadsheetEmpty',
  '17-van-ban-cong-thuc.xlsx': [5],
  '18-rong-0-byte.xlsx': 'fileEmpty',
  '19-docx-doi-duoi.xlsx': 'fileIsWord',
};

const hostile: Record<string, number[] | string> = {
  '00-ok.xlsx': [2],
  '01-bomb-1GB-one-value.xlsx': 'fileUnpacksTooLarge',
  '04-bomb-lying-size.xlsx': 'fileSuspicious',
  '05-billion-laughs-sheet.xlsx': 'fileSuspicious',
  '07-xxe.xlsx': 'fileSuspicious',
  '08-truncated-60pct.xlsx': 'fileIncomplete',
  '10-text.xlsx': 'fileIsText',
  '11-html-table.xlsx': 'fileIsHtml',
  '13-real.xls': [2],
  '13b-xls-renamed.xlsx': [2],
  '14-dim-XFD1048576-3cells.xlsx': [3],
  '16-million-merges.xlsx': [2],
  '17-one-merge-A1-XFD1048576.xlsx': [2],
  '19-overlapping-merges.xlsx': [2],
  '20-dv-one-column.xlsx': [2],
  '22-dv-whole-sheet.xlsx': [2],
  '23-1M-empty-styled-rows.xlsx': [2],
  '25-x-prefix.xlsx': [2],
  '26-backslash-paths.xlsx': [2],
  '28-proto.xlsx': [2],
  '29-row-beyond-limit.xlsx': 'sheetTooLarge',
  '31-missing-sheet-part.xlsx': 'sheetDamaged',
  '32-deep-xml.xlsx': [2],
  '34-encrypted-agile.xlsx': 'fileHasPassword',
  '35-ods-renamed.xlsx': [2],
};

describe.skipIf(!hasLabelledData)(
  'files that must not hurt (skipped without labelled data)',
  () => {
    test.each(listLabelled('bad').filter((name) => !name.endsWith('.md')))(
      'bad/%s',
      { timeout: 60_000 },
      async (name) => {
        expect(await outcomeOf(`bad/${name}`)).toEqual(bad[name]);
      },
    );

    test.each(listLabelled('hostile'))('hostile/%s', { timeout: 60_000 }, async (name) => {
      expect(await outcomeOf(`hostile/${name}`)).toEqual(hostile[name]);
    });

    test.each(['12-300000-o-gop.xlsx', '13-dimension-doi.xlsx', '14-duong-dan-zip.xlsx'])(
      'bad/%s gives its three tasks',
      async (name) => {
        const { sheets } = await read(`bad/${name}`);
        const inspected = sheets.map((sheet) =>
          understandSheet(sheet, { year: 2020, issued: null }),
        );
        expect(inspected.flatMap(taskRows)).toHaveLength(3);
      },
    );

    test('titles that look like formulas are read as text', async () => {
      const { sheets } = await parser.readTable({
        path: labelledPath('bad/17-van-ban-cong-thuc.xlsx'),
      });
      const [sheet] = sheets.map((raw) => understandSheet(raw, { year: 2020, issued: null }));
      const titles = sheet === undefined ? [] : taskRows(sheet).map(({ title }) => title);
      expect(titles).toHaveLength(4);
      expect(titles.map((title) => title.charAt(0)).join('')).toMatch(/[=+@-]/);
    });
  },
);
