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
 * What `dauviec export` takes for the annex of a big plan, opening the plan included, beside
 * LibreOffice's way from that annex to another Excel file: whole processes, in turn. Word and PDF for
 * themselves, once.
 */
export async function benchAnnex(folder: string) {
  if (!existsSync(office)) return { skipped: `There is no ${office}.` };
  const plan = join(folder, 'lớn.dauviec');
  await writeBigWorkbook(plan, { tasks: rows, editedCells: 0 });
  // The first start of either fills caches.
  runInTurn(plan, folder);
  const runs = Array.from({ length: rounds }, () => runInTurn(plan, folder));
  const of = (name: 'own' | 'office', what: 'wallMs' | 'processorMs') =>
    summarise(runs.map((run) => run[name][what]));
  return {
    rows,
    excel: of('own', 'wallMs'),
    libreOffice: of('office', 'wallMs'),
    ratio: ratioOf(of('own', 'wallMs'), of('office', 'wallMs')),
    processorRatio: ratioOf(of('own', 'processorMs'), of('office', 'processorMs')),
    peakMb: Math.max(...runs.map(({ own }) => own.peakMb)),
    libreOfficePeakMb: Math.max(...runs.map((run) => run.office.peakMb)),
    word: exportTo('docx', plan, folder),
    pdf: exportTo('pdf', plan, folder),
  };
}

function runInTurn(plan: string, folder: string) {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  const again = join(folder, 'again');
  mkdirSync(again, { recursive: true });
  return {
    own: exportTo('xlsx', plan, folder),
    office: timeProcess(
      [
        ...[office, profile, '--headless', '--convert-to', 'xlsx', '--outdir', again],
        join(folder, 'annex.xlsx'),
      ],
      folder,
    ),
  };
}

function exportTo(format: 'xlsx' | 'docx' | 'pdf', plan: string, folder: string) {
  const command = join(projectFolder, 'electron/cli/dauviec.mjs');
  const target = join(folder, `annex.${format}`);
  return timeProcess([process.execPath, command, 'export', plan, target], folder);
}
