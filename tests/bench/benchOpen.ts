import { join } from 'node:path';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { summarise } from './measure.ts';
import { withWindow } from './openWindow.ts';
import { closeWorkbook, timeEdit, timeOpening, timeWhole, untilChecked } from './pageTimes.ts';

const opens = 6;
const edits = 12;
const warmUps = 2;

/** Opening a plan, from the click to the first rows and to all, and an edit until it is shown and on the disk. */
export async function benchOpen(folder: string) {
  return {
    thousand: await openPlan(folder, 1_000),
    tenThousand: await openPlan(folder, 10_000),
    hundredThousand: await openPlan(folder, 100_000),
  };
}

async function openPlan(folder: string, tasks: number) {
  const path = join(folder, `${tasks} dòng.dauviec`);
  const title = `Kế hoạch ${tasks} dòng`;
  await writeBigWorkbook(path, { tasks, editedCells: 0, sectionSize: 200 });
  return withWindow({ path, title }, join(folder, `data ${tasks}`), async ({ page }) => {
    const firstRows: number[] = [];
    const allRows: number[] = [];
    for (let count = 0; count < opens; count += 1) {
      if (count > 0) await closeWorkbook(page);
      const firstRowsMs = await timeOpening(page, title);
      firstRows.push(firstRowsMs);
      allRows.push(firstRowsMs + (await timeWhole(page)));
      await untilChecked(page);
    }
    const edited: number[] = [];
    for (let count = 0; count < edits; count += 1) edited.push(await timeEdit(page, count));
    const spread = (times: readonly number[]) => summarise(times.slice(warmUps));
    return { firstRows: spread(firstRows), allRows: spread(allRows), cellEdit: spread(edited) };
  });
}
