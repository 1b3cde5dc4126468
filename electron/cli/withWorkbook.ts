import { openWorkbook, systemTime } from '../workbook/openWorkbook.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** Opens a workbook for one command and closes it, also when the command fails. */
export async function withWorkbook<T>(
  path: string,
  work: (workbook: Workbook) => T | Promise<T>,
): Promise<T> {
  const workbook = openWorkbook(path, systemTime);
  try {
    return await work(workbook);
  } finally {
    workbook.close();
  }
}
