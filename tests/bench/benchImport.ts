import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { writeBigTable } from './bigTable.ts';
import { ratioOf, summarise } from './measure.ts';
import { timeProcess } from './timeProcess.ts';

/** How often each table is read: the larger it is, the less a single run is blurred. */
const rounds: Readonly<Record<number, number>> = { 1000: 5, 10_000: 5, 50_000: 3, 100_000: 3 };

/** Another program that opens the same file and writes all of its cells. */
const office = '/usr/bin/soffice';

/**
 * What `dauviec inspect --json` takes for a table, understanding included, beside LibreOffice's way
 * from the same file to CSV: whole processes, in turn. Processor time too, which a busy machine
 * blurs less. By the number of rows.
 */
export async function benchImport(folder: string) {
  if (!existsSync(office)) return { skipped: `There is no ${office}.` };
  const tables: Record<string, object> = {};
  for (const [rows, count] of Object.entries(rounds)) {
    const path = join(folder, `bang-${rows}.xlsx`);
    await writeBigTable(path, Number(rows));
    // The first start of either fills caches.
    runInTurn(path, folder);
    const runs = Array.from({ length: count }, () => runInTurn(path, folder));
    tables[rows] = compare(runs);
  }
  return tables;
}

type Run = ReturnType<typeof runInTurn>;

function runInTurn(path: string, folder: string) {
  const command = join(projectFolder, 'electron/cli/dauviec.mjs');
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return {
    own: timeProcess([process.execPath, command, 'inspect', path, '--json'], folder),
    office: timeProcess(
      [office, profile, '--headless', '--convert-to', 'csv', '--outdir', folder, path],
      folder,
    ),
  };
}

function compare(runs: readonly Run[]) {
  const of = (name: keyof Run, what: keyof Run['own']) => runs.map((run) => run[name][what]);
  const own = summarise(of('own', 'wallMs'));
  const other = summarise(of('office', 'wallMs'));
  const ownProcessor = summarise(of('own', 'processorMs'));
  const otherProcessor = summarise(of('office', 'processorMs'));
  return {
    inspect: own,
    libreOffice: other,
    ratio: ratioOf(own, other),
    processorRatio: ratioOf(ownProcessor, otherProcessor),
    peakMb: Math.max(...of('own', 'peakMb')),
    libreOfficePeakMb: Math.max(...of('office', 'peakMb')),
  };
}
