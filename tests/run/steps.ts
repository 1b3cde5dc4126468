import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

import { checkAdvisories } from './advisories.ts';
import { none, oneFailed, onePassed, type Counts } from './counts.ts';
import { readPlaywrightReport } from './readPlaywrightReport.ts';
import { countVitestReport } from './readVitestReport.ts';
import { runTool, type Tool, type ToolEnd } from './runTool.ts';

export interface StepEnd {
  readonly counts: Counts;
  /** Shown when something failed. */
  readonly output: string;
  /** Shown in any case, one line each. */
  readonly notes: readonly string[];
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<StepEnd>;
}

/** What takes its parts from `dist/` starts when it is there. */
const built = once(build);

/**
 * Two at a time, each as soon as one before it has ended, so that two cores are busy to the end: a compiler
 * keeps one, a page waits for its browser half of the time. Quick ones first, so that a mistake shows early,
 * and of the others the long ones.
 */
export const stepsAtATime = 2;

export const steps: readonly Step[] = [
  { name: 'build', run: built },
  check('format', {
    script: 'prettier/bin/prettier.cjs',
    words: ['--check', '.', '--cache', '--cache-location', 'node_modules/.cache/prettier.json'],
  }),
  { name: 'advisories', run: checkAdvisories },
  check('types', {
    script: '@typescript/native/bin/tsc',
    words: ['-b', '--singleThreaded', '--pretty', 'false'],
  }),
  check('lint', {
    script: 'eslint/bin/eslint.js',
    words: [
      '.',
      '--max-warnings',
      '0',
      '--cache',
      '--cache-location',
      'node_modules/.cache/eslint/',
    ],
  }),
  vitest('unit and integration', 'unit', 'integration'),
  vitest('screen', 'screen'),
  after(built, playwright('e2e in Electron', ['electron', 'electron-packaged'], screenWrapper())),
  after(built, playwright('e2e in the browser', ['chromium'])),
];

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => (result ??= work());
}

function after(first: () => Promise<unknown>, { name, run }: Step): Step {
  return {
    name,
    async run() {
      await first();
      return run();
    },
  };
}

/** A tool that says yes or no. */
function check(name: string, tool: Tool): Step {
  return {
    name,
    async run() {
      const { isGood, output } = await runTool(tool);
      return { counts: isGood ? onePassed : oneFailed, output, notes: [] };
    },
  };
}

function vitest(name: string, ...projects: string[]): Step {
  const report = reportFile(`vitest-${projects.join('-')}`);
  const tool: Tool = {
    script: 'vitest/vitest.mjs',
    words: [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
  return {
    name,
    run: () =>
      runReported(tool, report, (json) => ({ counts: countVitestReport(json), skips: [] })),
  };
}

function playwright(
  name: string,
  projects: readonly string[],
  wrapper: readonly string[] = [],
): Step {
  const report = reportFile(`playwright-${projects.join('-')}`);
  const tool: Tool = {
    script: '@playwright/test/cli.js',
    words: [
      'test',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=list,json',
      // Each run clears its own at the start.
      `--output=${join('test-results', projects.join('-'))}`,
    ],
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    wrapper,
  };
  return { name, run: () => runReported(tool, report, readPlaywrightReport) };
}

async function build(): Promise<StepEnd> {
  try {
    const { buildProgram } = await import('#electron/launch/build.ts');
    await buildProgram();
    return { counts: onePassed, output: '', notes: [] };
  } catch (error) {
    return { counts: oneFailed, output: String(error), notes: [] };
  }
}

type ReadReport = (json: unknown) => { counts: Counts; skips: readonly string[] };

async function runReported(tool: Tool, report: string, read: ReadReport): Promise<StepEnd> {
  rmSync(report, { force: true });
  const end = await runTool(tool);
  const { counts, skips } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { counts: none, skips: [] };
  return { counts: withFailedTool(counts, end), output: end.output, notes: skips };
}

/** A tool may fail without a failed test, for instance when there is none or something was left open. */
function withFailedTool(counts: Counts, { isGood }: ToolEnd): Counts {
  return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function reportFile(name: string): string {
  return join(projectFolder, 'test-results', 'reports', `${name}.json`);
}

/** Electron needs a screen; on a Linux machine without one, a virtual one is started for it. */
function screenWrapper(): readonly string[] {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const hasScreen = DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  const xvfb = '/usr/bin/xvfb-run';
  return process.platform === 'linux' && !hasScreen && existsSync(xvfb) ? [xvfb, '-a'] : [];
}
