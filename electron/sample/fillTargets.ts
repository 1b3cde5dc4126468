import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { periodsOfYear } from '#shared/periods/periodSpan.ts';
import type { NewTarget } from '#shared/targets/targetCells.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

import { insertTargets } from '../targets/editTargets.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { taskByTitle } from './fillYear.ts';
import { sampleTargets } from './sampleTargets.ts';
import type { SampleTarget } from './sampleTargets.ts';

/** The resolution's targets, with plans and figures that are invented and say so. */
export function fillTargets(workbook: Workbook): void {
  const snapshot = workbook.snapshot();
  const recogniser = createAgencyRecogniser(snapshot.agencies);
  const fieldsOf = (target: SampleTarget, parent: string | null) =>
    targetFields(target, parent, snapshot, recogniser);
  const { ids } = insertTargets(
    workbook,
    null,
    sampleTargets.map((target) => fieldsOf(target, null)),
  );
  const parts = sampleTargets.flatMap(({ parts: below = [] }, index) =>
    below.map((part) => fieldsOf(part, ids[index] ?? null)),
  );
  insertTargets(workbook, null, parts);
}

function targetFields(
  { quote, lead, tasks = [], planned, actual, parts: _, ...fields }: SampleTarget,
  parent: string | null,
  { plan, clauses, tasks: all }: WorkbookSnapshot,
  recogniser: AgencyRecogniser,
): NewTarget {
  const quarters = periodsOfYear(plan.year, 'quarter');
  const byQuarter = (values: readonly (number | null)[] = []) =>
    Object.fromEntries(quarters.map((quarter, index) => [quarter, values[index] ?? null]));
  const hasFigures = planned !== undefined || actual !== undefined;
  const invented = hasFigures ? 'Kế hoạch từng quý và số thực hiện là số liệu minh họa.' : null;
  return {
    due: `${plan.year}-12-31`,
    ...fields,
    parent,
    raw: quote,
    clause: clauses.find(({ text }) => text.includes(quote))?.id ?? null,
    lead: recogniser.recognise(lead)[0] ?? null,
    tasks: tasks.map((title) => taskByTitle(all, title).id),
    planned: byQuarter(planned),
    actual: byQuarter(actual),
    note: [fields.note, invented].filter(Boolean).join(' ') || null,
  };
}
