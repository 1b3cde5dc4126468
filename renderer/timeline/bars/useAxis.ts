import { useMemo } from 'react';

import { createAxis } from '#shared/timeline/axis.ts';
import type { TimeAxis, TimeScale } from '#shared/timeline/axis.ts';
import { barOf } from '#shared/timeline/bars.ts';
import type { CalendarUnit, Span } from '#shared/timeline/calendarUnits.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** The calendar for all deadlines of the plan, as wide as the room beside the rows at least. */
export function useAxis(scale: TimeScale, roomPx: number, edge?: CalendarUnit): TimeAxis {
  const { rows, plan } = useWorkbook();
  const { year, issued } = plan;
  const range = useMemo(() => {
    const time = { year, issued };
    return rangeOf(rows.flatMap(({ period }) => barOf(period, time) ?? []));
  }, [rows, year, issued]);
  const start = range?.start ?? null;
  const end = range?.end ?? null;
  // The same axis as long as its ends are the same, so that cells are not drawn anew for each edit.
  return useMemo(() => {
    const spans = start === null || end === null ? [] : [{ start, end }];
    return createAxis(scale, spans, year, roomPx, edge);
  }, [scale, start, end, year, roomPx, edge]);
}

function rangeOf(spans: readonly Span[]): Span | null {
  const [first, ...others] = spans;
  if (first === undefined) return null;
  let { start, end } = first;
  for (const span of others) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}
