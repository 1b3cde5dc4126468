import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { runTool } from '../run/runTool.ts';
import { countSoak, describeSoak, readEntries } from './countSoak.ts';

/**
 * `npm run soak`: the fault and law tests of the workbook file, files from outside that are damaged
 * at random, and packs that are filled in and made worse, many times over. DAUVIEC_SEED repeats a run
 * and DAUVIEC_SOAK sets how much is tried: 25 makes a thousand kills, ten thousand damaged files and
 * ten thousand packs.
 */
const seed = process.env['DAUVIEC_SEED'] ?? String(Math.floor(Date.now() / 1000) % 1_000_000_000);
const soak = process.env['DAUVIEC_SOAK'] ?? '25';

const tests = [
  'tests/integration/faults',
  'tests/integration/damage/faults.test.ts',
  'tests/integration/history/historyLaws.test.ts',
  'tests/integration/backups/killedBackup.test.ts',
  'tests/integration/spreadsheet/fuzz.test.ts',
  'tests/unit/handoffs/returns/wayBack.test.ts',
  'tests/integration/handoffs/returns/otherPrograms.test.ts',
];

/** With the projects that they stand in. */
const projects = ['--project', 'integration', '--project', 'unit'];

const timeoutMs = 2 * 60 * 60_000;
const tellEveryMs = 60_000;

process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  const folder = join(projectFolder, 'test-results', 'soak');
  const report = join(folder, 'entries.jsonl');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(report, '');
  say(`DAUVIEC_SEED=${seed} DAUVIEC_SOAK=${soak}`);
  const startedAt = Date.now();
  const minutes = (): string => ((Date.now() - startedAt) / 60_000).toFixed(1);
  const telling = setInterval(() => {
    const { kills, faults } = countSoak(readEntries(report));
    say(`${minutes()} min: ${kills} kills, ${faults} faults`);
  }, tellEveryMs);
  const { isGood, output } = await runTool({
    script: 'vitest/vitest.mjs',
    words: ['run', ...projects, '--reporter=verbose', '--maxWorkers=2', ...tests],
    environment: {
      DAUVIEC_SEED: seed,
      DAUVIEC_SOAK: soak,
      DAUVIEC_SOAK_REPORT: report,
      NODE_COMPILE_CACHE: join(projectFolder, 'node_modules/.cache/compiled'),
    },
    timeoutMs,
  });
  clearInterval(telling);
  say(output.trimEnd());
  const counted = countSoak(readEntries(report));
  for (const line of describeSoak(counted)) say(line);
  say(`seed ${seed}, ${minutes()} min, ${isGood ? 'every test passed' : 'FAILED'}`);
  say(counted.summary);
  return isGood && counted.isGood;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
