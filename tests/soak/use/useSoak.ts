import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { buildProgram } from '#electron/launch/build.ts';
import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { createRandom } from '../../builders/soak.ts';
import { closePlan } from './actions/fileActions.ts';
import { checkPlan } from './checkPlan.ts';
import { judge } from './judge.ts';
import { makePlan } from './plan.ts';
import { startProgram } from './program.ts';
import { walkThrough } from './walk.ts';

/**
 * `npm run soak:use`: eight hours of a user in the time that the program needs for them, through all
 * screens by chance. DAUVIEC_STEPS sets how many things are done, DAUVIEC_SEED repeats a run as far as a
 * window can be repeated.
 */
const steps = Number(process.env['DAUVIEC_STEPS'] ?? 10_000);
const seed = Number(process.env['DAUVIEC_SEED'] ?? Math.floor(Date.now() / 1000) % 1_000_000_000);

process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  const results = join(projectFolder, 'test-results', 'soak-use');
  const folder = join(results, 'work');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await buildProgram();
  say(`DAUVIEC_SEED=${seed} DAUVIEC_STEPS=${steps}`);
  const plan = await makePlan(folder);
  const program = await startProgram(folder);
  const startedAt = Date.now();
  try {
    const walked = await walkThrough({
      program,
      plan,
      folder,
      steps,
      random: createRandom(seed),
      say,
    });
    await closePlan(program.page);
    const verdict = judge({
      ...walked,
      errors: program.errors(),
      planProblem: await checkPlan(plan.path),
    });
    const summary = {
      seed,
      steps,
      minutes: Math.round((Date.now() - startedAt) / 6_000) / 10,
      ...verdict,
    };
    writeFileSync(join(results, 'samples.json'), JSON.stringify(walked.samples, null, 2));
    writeFileSync(join(results, 'summary.json'), JSON.stringify(summary, null, 2));
    say(JSON.stringify(summary, null, 2));
    return verdict.isGood;
  } finally {
    await program.page.screenshot({ path: join(results, 'last.png') }).catch(() => undefined);
    await program.close();
    copyFileSync(join(folder, 'log.txt'), join(results, 'log.txt'));
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
