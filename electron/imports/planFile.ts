import type { ImportWay } from '#shared/imports/importPlan.ts';

import type { Job } from '../jobs/runJob.ts';
import type { Parser } from '../parsing/parser.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { planTable } from './planTable.ts';
import type { TablePlan } from './planTable.ts';
import { nameOfTable } from '../parsing/nameOfTable.ts';
import { readRawTable } from './readRawTable.ts';
import { mappingFor } from './tableMapping.ts';
import type { TableMapping } from './tableMapping.ts';
import { understandTable } from './understandTable.ts';

interface FileImport {
  readonly path: string;
  readonly mapping: TableMapping | null;
  /** Null: all tables that can be seen. */
  readonly sheet: string | null;
  readonly way: ImportWay;
}

/** Works out what a file becomes in the workbook, with nobody there to answer its problems. */
export async function planFile(
  workbook: Workbook,
  parser: Parser,
  { path, mapping, sheet, way }: FileImport,
  job: Job,
): Promise<TablePlan> {
  const raw = await readRawTable(parser, { path }, job);
  const table = { file: nameOfTable({ path }), raw, understanding: null };
  const alone = understandTable(table, workbook, { sheets: {} }, []);
  const understood =
    mapping === null
      ? alone
      : understandTable(table, workbook, mappingFor(mapping, alone.understood), []);
  return planTable('', workbook, understood, sheet === null ? null : [sheet], way);
}
