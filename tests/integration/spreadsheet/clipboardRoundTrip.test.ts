import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { formatTableHtml } from '#renderer/grid/clipboard/tableHtml.ts';
import { formatTableText, parseTableText } from '#renderer/grid/clipboard/tableText.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const table = [
  ['I', 'XÂY DỰNG ĐẢNG', '', ''],
  ['1', 'Tổ chức đại hội đảng các cấp\nnhiệm kỳ 2020 - 2025', '30/6/2020', '007'],
  ['1.1', 'Sơ kết <Nghị quyết> "số 02" & 03', 'Quý II/2020', '1,50'],
  ['2', 'Ủy ban  nhân dân', '1/2', '=1+1'],
];

/** What LibreOffice makes of a file of the clipboard, written out with tabs between the cells. */
function throughOffice(name: string, content: string, filter: readonly string[]): string {
  const path = folder.at(name);
  writeFileSync(path, content);
  const profile = `-env:UserInstallation=file://${folder.at('profile')}`;
  const target = 'csv:Text - txt - csv (StarCalc):9,34,76';
  const words = ['--headless', profile, ...filter, '--convert-to', target];
  execFileSync('soffice', [...words, '--outdir', folder.at('out'), path], { stdio: 'ignore' });
  return readFileSync(folder.at(`out/${name.replace(/\.[a-z]+$/, '.csv')}`), 'utf8');
}

test.skipIf(!hasOffice())(
  'cells that LibreOffice takes in as a table come back as they were (skipped without LibreOffice)',
  { timeout: 120_000 },
  () => {
    const filter = ['--infilter=HTML (StarCalc)'];
    const text = throughOffice('bảng.html', formatTableHtml(table), filter);

    expect(parseTableText(text)).toEqual(table);
  },
);

test.skipIf(!hasOffice())(
  'and as text as well (skipped without LibreOffice)',
  { timeout: 120_000 },
  () => {
    // Tabs, quotes, UTF-8, every column as text: what its dialog for text offers.
    const formats = '1/2/2/2/3/2/4/2';
    const filter = [`--infilter=Text - txt - csv (StarCalc):9,34,76,1,${formats}`];
    const text = throughOffice('chữ.csv', formatTableText(table), filter);

    expect(parseTableText(text)).toEqual(table);
  },
);
