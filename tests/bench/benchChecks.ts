import { join } from 'node:path';

import { createNewsReader } from '#electron/checks/newsReader.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';
import { checkedRows } from '#shared/checks/checkedRows.ts';
import type { CheckInput } from '#shared/checks/checkInput.ts';
import type { CheckedRow } from '#shared/checks/checkRule.ts';
import { createChecker } from '#shared/checks/runChecks.ts';
import { finish } from '#shared/pieces.ts';

import { writeBigWorkbook } from './bigWorkbook.ts';
import { measure } from './measure.ts';

const taskCount = 10_000;
const days = { asOf: '2020-05-20', today: '2020-05-20' };

/**
 * All rules over ten thousand tasks: read from the file and checked for the first time; the rules
 * alone, where every title is another and where four titles are all there are; after an edit of one
 * row; and the last news of all tasks out of the log.
 */
export async function benchChecks(folder: string) {
  const path = join(folder, 'plan.dauviec');
  await writeBigWorkbook(path, { tasks: taskCount, editedCells: 20_000 });
  const workbook = openWorkbook(path, systemTime);
  const lastNews = createNewsReader(workbook).days();

  function read(): CheckInput {
    const { plan, agencies, successions, clauses, targets, waivers, tasks } = workbook.snapshot();
    const rows = checkedRows(tasks, plan);
    return { plan, agencies, successions, clauses, targets, waivers, rows, lastNews, ...days };
  }

  const alike = read();
  const varied: CheckInput = { ...alike, rows: alike.rows.map(withOwnTitle) };
  const check = createChecker();
  const first = finish(check(varied));
  try {
    return {
      tasks: taskCount,
      findings: first.findings.length,
      readAndCheck: await measure(8, () => finish(createChecker()(read()))),
      rules: await measure(8, () => finish(createChecker()(freshRows(varied)))),
      rulesOnTitlesAlike: await measure(8, () => finish(createChecker()(freshRows(alike)))),
      afterOneEdit: await measure(20, (index) => finish(check(withOneEdit(varied, index)))),
      lastNews: await measure(5, () => createNewsReader(workbook).days()),
    };
  } finally {
    workbook.close();
  }
}

function withOwnTitle(row: CheckedRow, place: number): CheckedRow {
  const title = `${row.task.title} tại xã số ${place}, đợt ${place % 7}`;
  return { ...row, task: { ...row.task, title } };
}

/** Other objects, of which nothing is known yet. */
function freshRows(input: CheckInput): CheckInput {
  return { ...input, rows: input.rows.map((row) => ({ ...row })) };
}

function withOneEdit(input: CheckInput, index: number): CheckInput {
  const place = Math.abs(index * 97) % input.rows.length;
  return {
    ...input,
    rows: input.rows.map((row, at) =>
      at === place ? { ...row, task: { ...row.task, product: null } } : row,
    ),
  };
}
