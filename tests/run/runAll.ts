import { add, describe, none, type Counts } from './counts.ts';
import { ensureBrowser } from './ensureBrowser.ts';
import { steps, stepsAtATime, type Step, type StepEnd } from './steps.ts';

const maxOutputLines = 120;

/** Runs every step, also after one that failed; the last line counts them all. */
export async function runAll(): Promise<number> {
  ensureBrowser(say);
  const waiting = [...steps];
  const ends = await Promise.all(Array.from({ length: stepsAtATime }, () => runNext(waiting)));
  const total = ends.reduce(add, none);
  say('');
  say(describe(total));
  return total.failed > 0 ? 1 : 0;
}

/** Takes one step after another from those that wait. */
async function runNext(waiting: Step[]): Promise<Counts> {
  let total = none;
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    total = add(total, await runStep(step));
  }
  return total;
}

async function runStep(step: Step): Promise<Counts> {
  const startedAt = Date.now();
  const end = await step.run();
  tell(step, end, Date.now() - startedAt);
  return end.counts;
}

function tell({ name }: Step, { counts, output, notes }: StepEnd, milliseconds: number): void {
  const isFailed = counts.failed > 0;
  if (isFailed) say(`\n${output.trimEnd().split('\n').slice(-maxOutputLines).join('\n')}\n`);
  const seconds = (milliseconds / 1000).toFixed(1);
  say(`${isFailed ? '✗' : '✓'} ${name}: ${describe(counts)} (${seconds} s)`);
  for (const note of notes) say(`  ${note}`);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
