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

/** Reads owners by this directory and deadlines by this plan. */
export function inspectionContext(
  agencies: readonly Agency[],
  { year, issued, beforeRule = null, columns }: PeriodContext & Pick<Plan, 'columns'>,
): RecognisingContext {
  const recogniser = createAgencyRecogniser(agencies);
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
