import { applyTablePlan, planTable } from '#electron/imports/planTable.ts';
import { understandTable } from '#electron/imports/understandTable.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';

/** Adds the tables that can be seen behind what is there, as they are understood by themselves. */
export function importTable(workbook: Workbook, raw: RawWorkbook): void {
  const table = { file: 'bảng.xlsx', raw, understanding: null };
  const understood = understandTable(table, workbook, { sheets: {} }, []);
  const way = { kind: 'append', after: null } as const;
  applyTablePlan(workbook, planTable('', workbook, understood, null, way));
}
