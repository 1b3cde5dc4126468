import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { measureHeap } from './gridTimes.ts';
import { withWindow } from './openWindow.ts';
import { timeOpening, timeWhole, untilChecked } from './pageTimes.ts';

const restMs = 5_000;

/** What engine and window hold once a plan is open and looked at. */
export async function benchMemory(folder: string) {
  return {
    thousand: await memoryOf(folder, 1_000),
    tenThousand: await memoryOf(folder, 10_000),
    hundredThousand: await memoryOf(folder, 100_000),
  };
}

async function memoryOf(folder: string, tasks: number) {
  const path = join(folder, `${tasks} dòng.dauviec`);
  const title = `Kế hoạch ${tasks} dòng`;
  await writeBigWorkbook(path, { tasks, editedCells: 0, sectionSize: 200 });
  return withWindow({ path, title }, join(folder, `data ${tasks}`), async ({ page, engine }) => {
    await timeOpening(page, title);
    await timeWhole(page);
    await untilChecked(page);
    await setTimeout(restMs);
    const { residentMb, heapMb, peakMb } = await engine.memory();
    return {
      tasks,
      engineMb: residentMb,
      engineHeapMb: heapMb,
      enginePeakMb: peakMb,
      windowHeapMb: await measureHeap(page),
    };
  });
}
