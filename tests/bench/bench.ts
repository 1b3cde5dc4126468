import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildProgram } from '#electron/launch/build.ts';

import { benchAnnex } from './benchAnnex.ts';
import { benchBigWorkbook } from './benchBigWorkbook.ts';
import { benchChecks } from './benchChecks.ts';
import { benchDoor } from './benchDoor.ts';
import { benchFind } from './benchFind.ts';
import { benchGrid } from './benchGrid.ts';
import { benchImport } from './benchImport.ts';
import { benchPacks } from './benchPacks.ts';
import { benchReceive } from './benchReceive.ts';
import { benchReports } from './benchReports.ts';
import { benchReview } from './benchReview.ts';
import { benchStart } from './benchStart.ts';
import { benchTimeline } from './benchTimeline.ts';
import { benchWindow } from './benchWindow.ts';

type Bench = (folder: string) => Promise<object>;

/** In the order in which they run; a name on the command line runs that one alone. */
const benches: Readonly<Record<string, Bench>> = {
  start: benchStart,
  door: benchDoor,
  window: benchWindow,
  grid: benchGrid,
  timeline: benchTimeline,
  find: benchFind,
  big: benchBigWorkbook,
  import: benchImport,
  packs: benchPacks,
  receive: benchReceive,
  review: benchReview,
  annex: benchAnnex,
  reports: benchReports,
  checks: benchChecks,
};

/**
 * `npm run bench -- [NAME…]`: measures on this machine and prints JSON. Machines are noisy: compare
 * the ratios, which come from one run.
 */
const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => benches[name] === undefined);
if (unknown.length > 0) {
  console.error(
    `No bench is called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}`,
  );
  process.exitCode = 2;
} else {
  console.log(JSON.stringify(await run(chosen), null, 2));
}

async function run(names: readonly string[]): Promise<Record<string, object>> {
  await buildProgram();
  const results: Record<string, object> = {};
  for (const [name, bench] of Object.entries(benches)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const folder = mkdtempSync(join(tmpdir(), 'dau-viec-bench-'));
    try {
      results[name] = await bench(folder);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return results;
}
