import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

export const noon = (): string => '2020-01-06T05:00:00.000Z';

/** Makes a workbook file without agencies and opens it. */
export async function aWorkbook(path: string): Promise<Workbook> {
  await createWorkbookFile(path, {
    plan: { title: 'Nghị quyết Tỉnh ủy năm 2020', year: 2020, issued: '2020-01-06' },
    agencies: [],
    replace: false,
    now: noon,
  });
  return openWorkbook(path, noon);
}
