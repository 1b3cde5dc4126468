import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { ratioOf, summarise } from './measure.ts';
import { timeProcess } from './timeProcess.ts';

const rows = 10_000;
const rounds = 5;

/** Another program that opens the same table and writes all of it again. */
const office = '/usr/bin/soffice';

/**
 * What a process takes that makes the annex of a big plan, beside LibreOffice's way from that annex to
 * another Excel file: whole processes, in turn. Then `dauviec export` for itself, opening and checking
 * the plan included.
 */
export async function benchAnnex(folder: string) {
  if (!existsSync(office)) return { skipped: `There is no ${office}.` };
  // The first start of either fills caches.
  runInTurn(folder);
  const runs = Array.from({ length: rounds }, () => runInTurn(folder));
  const of = (name: 'own' | 'office', what: 'wallMs' | 'processorMs') =>
    summarise(runs.map((run) => run[name][what]));
  const plan = join(folder, 'lớn.dauviec');
  await writeBigWorkbook(plan, { tasks: rows, editedCells: 0 });
  return {
    rows,
    annex: of('own', 'wallMs'),
    libreOffice: of('office', 'wallMs'),
    ratio: ratioOf(of('own', 'wallMs'), of('office', 'wallMs')),
    processorRatio: ratioOf(of('own', 'processorMs'), of('office', 'processorMs')),
    peakMb: Math.max(...runs.map(({ own }) => own.peakMb)),
    libreOfficePeakMb: Math.max(...runs.map((run) => run.office.peakMb)),
    command: {
      xlsx: exportTo('xlsx', plan, folder),
      docx: exportTo('docx', plan, folder),
      pdf: exportTo('pdf', plan, folder),
    },
  };
}

function runInTurn(folder: string) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const again = join(folder, 'again');
  mkdirSync(again, { recursive: true });
  const source = join(projectFolder, 'tests/bench/annexProcess.ts');
  const path = join(folder, 'annex.xlsx');
  const compiled = join(folder, 'compiled');
  return {
    own: timeProcess(
      ['env', `NODE_COMPILE_CACHE=${compiled}`, process.execPath, source, path, String(rows)],
      folder,
    ),
    office: timeProcess(
      [office, profile, '--headless', '--convert-to', 'xlsx', '--outdir', again, path],
      folder,
    ),
  };
}

function exportTo(format: 'xlsx' | 'docx' | 'pdf', plan: string, folder: string) {
  const command = join(projectFolder, 'electron/cli/dauviec.mjs');
  const target = join(folder, `export.${format}`);
  return timeProcess([process.execPath, command, 'export', plan, target], folder);
}
