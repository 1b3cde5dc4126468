import { z } from 'zod';

import type { ReportLine } from './reportLine.ts';

/** Part of the plan that a report is about, by the keys of parties; null: all. */
export const reportFilterSchema = z.object({
  agencies: z.array(z.string()).readonly().nullable(),
  leaders: z.array(z.string()).readonly().nullable(),
  sections: z.array(z.string()).readonly().nullable(),
});

export type ReportFilter = z.infer<typeof reportFilterSchema>;

export const wholePlan: ReportFilter = { agencies: null, leaders: null, sections: null };

export function filterLines(lines: readonly ReportLine[], filter: ReportFilter): ReportLine[] {
  const tests = [
    testOf(filter.agencies, ({ lead }) => lead.key),
    testOf(filter.leaders, ({ leader }) => leader.key),
    testOf(filter.sections, ({ section }) => section.key),
  ].filter((test) => test !== null);
  return lines.filter((line) => tests.every((test) => test(line)));
}

export function isSameFilter(one: ReportFilter, other: ReportFilter): boolean {
  const sorted = ({ agencies, leaders, sections }: ReportFilter) =>
    [agencies, leaders, sections].map((keys) => keys?.toSorted() ?? null);
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function testOf(keys: readonly string[] | null, keyOf: (line: ReportLine) => string) {
  if (keys === null) return null;
  const chosen = new Set(keys);
  return (line: ReportLine) => chosen.has(keyOf(line));
}
