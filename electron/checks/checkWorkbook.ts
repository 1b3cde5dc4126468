import { checkedRows } from '#shared/checks/checkedRows.ts';
import type { CheckInput } from '#shared/checks/checkInput.ts';
import { createChecker } from '#shared/checks/runChecks.ts';
import type { CheckResult } from '#shared/checks/runChecks.ts';
import { finish } from '#shared/pieces.ts';

import type { Workbook } from '../workbook/workbook.ts';
import { newsReaderOf } from './newsReader.ts';
import type { LastNews } from './newsReader.ts';

export interface CheckedWorkbook {
  readonly input: CheckInput;
  readonly result: CheckResult;
}

/** Checks all of a workbook as of a day. */
export function checkWorkbook(
  workbook: Workbook,
  days: Pick<CheckInput, 'asOf' | 'today'>,
  lastNews: LastNews = newsReaderOf(workbook).days(),
): CheckedWorkbook {
  const { plan, agencies, successions, clauses, targets, waivers, tasks } = workbook.snapshot();
  const input: CheckInput = {
    ...{ plan, agencies, successions, clauses, targets, waivers, lastNews, ...days },
    rows: checkedRows(tasks, plan),
  };
  return { input, result: finish(createChecker()(input)) };
}
