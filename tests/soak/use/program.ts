import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from 'playwright';

import { firstSettings } from '#shared/settings/settings.ts';

import { launchBrowser } from '../../bench/openWindow.ts';
import { startEngine } from '../../bench/startEngine.ts';
import { listenForProblems } from '../../e2e/listenForProblems.ts';
import type { Sample } from './growth.ts';

export interface SoakProgram {
  readonly page: Page;
  /** What the page complained of, and what the program wrote into its log as an error. */
  readonly errors: () => string[];
  /** What window and engine hold once both have given back what they do not need. */
  readonly measure: (step: number) => Promise<Sample>;
  readonly close: () => Promise<void>;
}

/** The program as the browser door shows it, the engine in a process of its own. */
export async function startProgram(folder: string): Promise<SoakProgram> {
  const appData = join(folder, 'chương trình');
  const logPath = join(folder, 'log.txt');
  mkdirSync(appData);
  const settings = { ...firstSettings, theme: 'light', tourSeen: true };
  writeFileSync(join(appData, 'settings.json'), JSON.stringify(settings));
  const engine = await startEngine(appData, logPath);
  const browser = await launchBrowser();
  const context = await browser.newContext({
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const problems = listenForProblems(page);
  // Nobody could close the dialog of the system.
  await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
  page.setDefaultTimeout(10_000);
  await page.goto(engine.url);
  const session = await context.newCDPSession(page);

  return {
    page,
    errors: () => [...problems, ...errorsIn(logPath)],
    async measure(step) {
      // What the first collection lets go of may hold more.
      for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
      const { usedSize } = await session.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
      const { heapMb, residentMb, resources } = await engine.memory();
      return {
        step,
        windowHeapMb: Math.round((usedSize / 2 ** 20) * 10) / 10,
        nodes,
        attachedNodes: await page.evaluate(countNodes),
        listeners: jsEventListeners,
        engineHeapMb: heapMb,
        engineResidentMb: residentMb,
        engineResources: resources,
        engineFiles: count(`/proc/${engine.pid}/fd`),
        helpers: childrenOf(engine.pid),
      };
    },
    async close() {
      await browser.close();
      await engine.close();
    },
  };
}

function countNodes(): number {
  const nodes = document.createTreeWalker(document);
  let counted = 1;
  while (nodes.nextNode() !== null) counted += 1;
  return counted;
}

function errorsIn(logPath: string): string[] {
  return [`${logPath}.old`, logPath]
    .filter((path) => existsSync(path))
    .flatMap((path) => readFileSync(path, 'utf8').split('\n'))
    .filter((line) => /^\S+ error /u.test(line));
}

function count(folder: string): number {
  return existsSync(folder) ? readdirSync(folder).length : 0;
}

function childrenOf(pid: number): number {
  const children = `/proc/${pid}/task/${pid}/children`;
  if (!existsSync(children)) return 0;
  return readFileSync(children, 'utf8').split(' ').filter(Boolean).length;
}
