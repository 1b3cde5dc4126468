import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { PeriodContext } from '#shared/periods/period.ts';
import type { Plan } from '#shared/plans/plan.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';
import type { RawWorkbook } from '#shared/spreadsheet/rawWorkbook.ts';
import type { InspectionContext } from '#shared/spreadsheet/understandSheet.ts';
import { inspectWorkbook, understandWorkbook } from '#shared/spreadsheet/understandWorkbook.ts';
import { columnNameKey, columnsInTable } from '#shared/tasks/customColumn.ts';

import { mappingFor } from '../imports/tableMapping.ts';
import type { TableMapping } from '../imports/tableMapping.ts';

/** What the importer understands of a table, as a mapping has it. */
export function inspectTable(
  file: string,
  raw: RawWorkbook,
  context: InspectionContext,
  mapping: TableMapping | null = null,
): Inspection {
  const alone = understandWorkbook(file, raw, context);
  if (mapping === null) return alone.inspection;
  return inspectWorkbook(file, raw, context, mappingFor(mapping, alone));
}

/** Context in which owners can be recognised. */
export type RecognisingContext = InspectionContext & {
  readonly recognise: (cell: string) => readonly Owner[];
};

/**
 * Reads owners by this directory and deadlines by this plan. In a plan that is told as of a day of its
 * own, a name that several agencies have had means the one of that day.
 */
export function inspectionContext(
  agencies: readonly Agency[],
  {
    year,
    issued,
    beforeRule = null,
    columns,
    followUp = null,
  }: PeriodContext & Pick<Plan, 'columns'> & Partial<Pick<Plan, 'followUp'>>,
): RecognisingContext {
  const recogniser = createAgencyRecogniser(agencies, followUp?.asOf ?? null);
  return {
    year,
    issued,
    beforeRule,
    recognise: remembering((cell) => recogniser.recognise(cell)),
    ownNames: new Set(columnsInTable(columns).map(({ name }) => columnNameKey(name))),
    agencyNames: new Map(agencies.map(({ id, name }) => [id, name])),
  };
}

/** A table names the same owners again and again. */
function remembering<T>(read: (cell: string) => T): (cell: string) => T {
  const known = new Map<string, T>();
  return (cell) => {
    const remembered = known.get(cell);
    if (remembered !== undefined) return remembered;
    const found = read(cell);
    known.set(cell, found);
    return found;
  };
}
