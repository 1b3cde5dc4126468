import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { calcMacro, readCalcReport } from './calcMacro.ts';
import { summarise } from './measure.ts';

const office = '/usr/bin/soffice';
const rounds = 5;
const timeoutMs = 20 * 60_000;

/**
 * The table of `open` and `find` in LibreOffice Calc, inside of one of its processes: opened, sorted,
 * searched, edited and saved. It works without a window and paints nothing.
 */
export function benchCalc(folder: string): Promise<object> {
  if (!existsSync(office)) return Promise.resolve({ skipped: `There is no ${office}.` });
  return Promise.resolve({
    thousand: timeCalc(join(folder, '1000'), 1_000),
    tenThousand: timeCalc(join(folder, '10000'), 10_000),
    hundredThousand: timeCalc(join(folder, '100000'), 100_000),
  });
}

function timeCalc(folder: string, rows: number) {
  mkdirSync(folder);
  const tablePath = join(folder, 'annex.xlsx');
  const maker = join(projectFolder, 'tests/bench/annexProcess.ts');
  spawnSync(process.execPath, [maker, tablePath, String(rows)], { stdio: 'inherit' });
  const reportPath = join(folder, 'calc.txt');
  const profile = join(folder, 'profile');
  const words = [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore'];
  // The first start fills the profile with what it comes with.
  spawnSync(office, [...words, '--terminate_after_init'], { stdio: 'ignore' });
  writeMacro(
    profile,
    calcMacro({
      tablePath,
      savedPath: join(folder, 'saved'),
      reportPath,
      sortColumn: 3,
      firstRow: 12,
      words: 'Sơ kết',
      rounds,
    }),
  );
  spawnSync(office, [...words, 'macro:///Standard.Bench.Main'], {
    stdio: 'ignore',
    timeout: timeoutMs,
  });
  const times = readCalcReport(readFileSync(reportPath, 'utf8'));
  return Object.fromEntries(Object.entries(times).map(([name, all]) => [name, summarise(all)]));
}

/** Where LibreOffice looks for macros of its user, which it runs without a question. */
function writeMacro(profile: string, macro: string): void {
  const folder = join(profile, 'user/basic/Standard');
  mkdirSync(folder, { recursive: true });
  const escaped = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const library = 'xmlns:library="http://openoffice.org/2000/library"';
  const files = {
    'Standard/Bench.xba': `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Bench" script:language="StarBasic">${escaped}</script:module>`,
    'Standard/script.xlb': `<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Bench"/></library:library>`,
    'Standard/dialog.xlb': `<library:library ${library} library:name="Standard" library:readonly="false" library:passwordprotected="false"/>`,
    'script.xlc': `<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(
      join(profile, 'user/basic', name),
      `<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`,
    );
  }
}
