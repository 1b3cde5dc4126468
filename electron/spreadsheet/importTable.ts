import { createNameReader } from '#shared/agencies/recogniseAgencies.ts';
import { chooseSheets } from '#shared/spreadsheet/chooseSheets.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import type { InspectionContext } from '#shared/spreadsheet/understandSheet.ts';

import { applyTablePlan, planTable } from '../imports/planTable.ts';
import type { Workbook } from '../workbook/workbook.ts';

export interface ImportResult {
  readonly revision: number;
  readonly sections: number;
  readonly tasks: number;
}

/**
 * Adds the rows of an inspected table behind those that are there, as one undoable step.
 * `sheetName` null: every sheet of tasks that can be seen.
 */
export function importTable(
  workbook: Workbook,
  inspection: Inspection,
  sheetName: string | null,
  { recognise = createNameReader() }: InspectionContext,
): ImportResult {
  const names = chooseSheets(inspection, sheetName).map(({ name }) => name);
  const understood = { inspection, answers: [], originalsOf: () => [], context: { recognise } };
  const plan = planTable('', workbook, understood, names, { kind: 'append', after: null });
  const { sections, tasks } = plan.summary;
  return { revision: applyTablePlan(workbook, plan), sections, tasks };
}
