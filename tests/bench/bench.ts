import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { format, resolveConfig } from 'prettier';

import { buildProgram } from '#electron/launch/build.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { benchAnnex } from './benchAnnex.ts';
import { benchApply } from './benchApply.ts';
import { benchBigWorkbook } from './benchBigWorkbook.ts';
import { benchCalc } from './benchCalc.ts';
import { benchChecks } from './benchChecks.ts';
import { benchDoor } from './benchDoor.ts';
import { benchFind } from './benchFind.ts';
import { benchGrid } from './benchGrid.ts';
import { benchIdle } from './benchIdle.ts';
import { benchImport } from './benchImport.ts';
import { benchImportWindow } from './benchImportWindow.ts';
import { benchMemory } from './benchMemory.ts';
import { benchOpen } from './benchOpen.ts';
import { benchPacks } from './benchPacks.ts';
import { benchReceive } from './benchReceive.ts';
import { benchReports } from './benchReports.ts';
import { benchReview } from './benchReview.ts';
import { benchSize } from './benchSize.ts';
import { benchStart } from './benchStart.ts';
import { benchTimeline } from './benchTimeline.ts';
import { benchWindow } from './benchWindow.ts';
import { readMachine } from './report/machine.ts';
import { performancePage } from './report/performancePage.ts';

type Bench = (folder: string) => Promise<object>;

/** In the order in which they run; a name on the command line runs that one alone. */
const benches: Readonly<Record<string, Bench>> = {
  start: benchStart,
  idle: benchIdle,
  size: benchSize,
  memory: benchMemory,
  open: benchOpen,
  door: benchDoor,
  window: benchWindow,
  grid: benchGrid,
  timeline: benchTimeline,
  find: benchFind,
  big: benchBigWorkbook,
  import: benchImport,
  importWindow: benchImportWindow,
  apply: benchApply,
  packs: benchPacks,
  receive: benchReceive,
  review: benchReview,
  annex: benchAnnex,
  reports: benchReports,
  checks: benchChecks,
  calc: benchCalc,
};

/**
 * `npm run bench -- [NAME…]`: measures on this machine and prints JSON. Machines are noisy: compare
 * the ratios, which come from one run. Without names everything is measured, and docs/performance.md
 * and performance.json are written.
 */
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const results = await run(chosen);
  console.log(JSON.stringify(results, null, 2));
  if (chosen.length === 0) await writePage(results);
}

async function run(names: readonly string[]): Promise<Record<string, object>> {
  await buildProgram();
  const results: Record<string, object> = {};
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'dau-viec-bench-'));
    try {
      console.error(`bench: ${name}`);
      results[name] = await bench(folder);
    } catch (error) {
      // What was measured before it is not to be lost.
      console.error(error);
      results[name] = { failed: String(error) };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}

async function writePage(results: Record<string, object>): Promise<void> {
  const date = new Date().toISOString().slice(0, 10);
  const report = { date, machine: readMachine(), results };
  await writeFormatted('docs/performance.json', JSON.stringify(report));
  await writeFormatted('docs/performance.md', performancePage(report));
}

async function writeFormatted(name: string, text: string): Promise<void> {
  const filepath = join(projectFolder, name);
  writeFileSync(filepath, await format(text, { ...(await resolveConfig(filepath)), filepath }));
}
