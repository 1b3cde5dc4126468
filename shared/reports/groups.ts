import type { z } from 'zod';

import { belongsTo } from './denominator.ts';
import type { ReportSpan } from './denominator.ts';
import { countFigures, figuresSchema } from './figures.ts';
import { partySchema } from './reportLine.ts';
import type { Party, ReportLine } from './reportLine.ts';

/** What a report is broken down by. `person`: of the internal edition alone. */
export const groupings = ['agency', 'leader', 'person', 'section', 'quarter'] as const;

export type Grouping = (typeof groupings)[number];

export const groupSchema = partySchema.extend({
  /** Of the tasks of the group under each rule. */
  assigned: figuresSchema,
  due: figuresSchema,
});

export type Group = z.infer<typeof groupSchema>;

const partyOf: Readonly<Record<Grouping, (line: ReportLine) => Party>> = {
  agency: ({ lead }) => lead,
  leader: ({ leader }) => leader,
  person: ({ person }) => person,
  section: ({ section }) => section,
  quarter: ({ quarter }) => quarter,
};

export function groupOf(line: ReportLine, by: Grouping): Party {
  return partyOf[by](line);
}

/**
 * The figures of each group that has a task in the report. Every task is in one group, so that the
 * groups sum up to the total. Agencies and people by name, sections in the order of the lines, quarters
 * by time; what names none comes last.
 */
export function groupFigures(
  lines: readonly ReportLine[],
  by: Grouping,
  span: ReportSpan,
): Group[] {
  const groups = Map.groupBy(lines, (line) => groupOf(line, by).key);
  const figures = [...groups].flatMap(([key, members]): Group[] => {
    const [first] = members;
    const under = (rule: 'assigned' | 'due') =>
      countFigures(members.filter((line) => belongsTo(line, rule, span)));
    const [assigned, due] = [under('assigned'), under('due')];
    if (first === undefined || assigned.assigned + due.assigned === 0) return [];
    return [{ key, name: groupOf(first, by).name, assigned, due }];
  });
  return figures.toSorted((one, other) => compare(one, other, by));
}

const byName = new Intl.Collator('vi', { numeric: true });

function compare(one: Party, other: Party, by: Grouping): number {
  if ((one.key === '') !== (other.key === '')) return one.key === '' ? 1 : -1;
  if (by === 'section') return 0;
  if (by === 'quarter') return one.key < other.key ? -1 : 1;
  return byName.compare(one.name, other.name);
}
