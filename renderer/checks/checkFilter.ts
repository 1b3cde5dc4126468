import type { Clarity, CheckSeverity } from '#shared/checks/checkRule.ts';
import type { RuleName } from '#shared/checks/checkRules.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { clarityOf } from '#shared/checks/summariseChecks.ts';

import type { RowLookup } from '../workbook/taskRow.ts';

/** Which findings are looked at; null: all of them. */
export interface CheckFilter {
  readonly severity: CheckSeverity | null;
  readonly rule: RuleName | null;
  readonly clarity: Clarity | null;
  /** Id of the agency that leads. */
  readonly agency: string | null;
  /** Id of the section above. */
  readonly section: string | null;
}

export const noFilter: CheckFilter = {
  ...{ severity: null, rule: null, clarity: null, agency: null, section: null },
};

export function isFiltering(filter: CheckFilter): boolean {
  return Object.values(filter).some((value) => value !== null);
}

/** Whether a finding passes; `rowById` tells who leads its task and what stands above it. */
export function passes(finding: Finding, filter: CheckFilter, rowById: RowLookup): boolean {
  const { severity, rule, clarity, agency, section } = filter;
  return (
    (severity === null || finding.severity === severity) &&
    (rule === null || finding.rule === rule) &&
    (clarity === null || clarityOf(finding) === clarity) &&
    (agency === null || leadOf(finding, rowById) === agency) &&
    (section === null || isUnder(finding.record, section, rowById))
  );
}

function leadOf({ kind, record }: Finding, rowById: RowLookup): string | null {
  return kind === 'agency' ? record : (rowById.get(record)?.task.lead?.agency ?? null);
}

function isUnder(id: string, section: string, rowById: RowLookup): boolean {
  const above = sectionOf(id, rowById);
  return above !== null && (above === section || isUnder(above, section, rowById));
}

/** The nearest section above a row; null: there is none. */
export function sectionOf(id: string, rowById: RowLookup): string | null {
  const parent = rowById.get(id)?.task.parent ?? null;
  const above = parent === null ? undefined : rowById.get(parent);
  if (above === undefined) return null;
  return above.task.type === 'section' ? above.id : sectionOf(above.id, rowById);
}
