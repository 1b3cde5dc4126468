import { basename } from 'node:path';

import type { Agency } from '#shared/agencies/agency.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { PeriodContext } from '#shared/periods/period.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import type { InspectionContext } from '#shared/spreadsheet/understandSheet.ts';
import { inspectWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';
import { columnNameKey, columnsInTable } from '#shared/tasks/customColumn.ts';

import type { Job } from '../jobs/runJob.ts';
import type { Parser } from '../parsing/parser.ts';

/** What the importer understands of an Excel file; writes nothing. */
export async function inspectTable(
  parser: Parser,
  path: string,
  context: InspectionContext,
  { signal, report }: Job,
): Promise<Inspection> {
  const raw = await parser.readTable(
    { path },
    {
      signal,
      onProgress: ({ done, total }) => report({ stage: 'reading', done, total }),
    },
  );
  report({ stage: 'understanding', done: 0, total: null });
  return inspectWorkbook(basename(path), raw, context);
}

/** Reads owners by this directory and deadlines by this plan. */
export function inspectionContext(
  agencies: readonly Agency[],
  { year, issued, columns }: PeriodContext & Pick<Plan, 'columns'>,
): InspectionContext {
  const recogniser = createAgencyRecogniser(agencies);
  return {
    year,
    issued,
    recognise: (cell) => recogniser.recognise(cell),
    ownNames: new Set(columnsInTable(columns).map(({ name }) => columnNameKey(name))),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
  };
}
