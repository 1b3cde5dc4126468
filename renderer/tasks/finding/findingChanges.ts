import type { ColumnFilter } from '#shared/filters/columnFilter.ts';
import type { Finding, Grouping } from '#shared/filters/finding.ts';

type FindingChange = (finding: Finding) => Finding;

export type ChangeFinding = (change: FindingChange) => void;

/** Null takes the filter of the column away. */
export function withFilter(field: string, filter: ColumnFilter | null): FindingChange {
  return (finding) => {
    const others = Object.entries(finding.filters).filter(([other]) => other !== field);
    const filters = filter === null ? others : [...others, [field, filter] as const];
    return { ...finding, filters: Object.fromEntries(filters) };
  };
}

export function withQuickFilters(quick: Finding['quick']): FindingChange {
  return (finding) => ({ ...finding, quick });
}

/** Null goes back to the sections of the plan. */
export function groupedBy(group: Grouping | null): FindingChange {
  return (finding) => ({ ...finding, group });
}

/** Null goes back to the order of the plan. */
export function sortedBy(
  field: string,
  direction: 'ascending' | 'descending' | null,
): FindingChange {
  const sort = direction === null ? null : { field, isDescending: direction === 'descending' };
  return (finding) => ({ ...finding, sort });
}
