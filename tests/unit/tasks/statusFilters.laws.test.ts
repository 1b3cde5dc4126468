import fc from 'fast-check';
import { expect, test } from 'vitest';

import { taskFilterColumns } from '#renderer/tasks/finding/taskFilterColumns.ts';
import type { TaskRow } from '#renderer/workbook/taskRow.ts';
import type { ColumnFilters } from '#shared/filters/columnFilter.ts';
import { testOfFilters } from '#shared/filters/filterRows.ts';
import { createStatusReader, taskStatuses } from '#shared/tasks/deriveStatus.ts';

import { aReportSource, days2020, health, home, plannedTasks } from '../../builders/reports.ts';

const filters = fc.record(
  {
    lead: fc.subarray(['', 'a1', 'a2', 'written:Đơn vị lạ']),
    leader: fc.subarray(['', 'Phó Bí thư', 'Chủ tịch UBND']),
    period: fc.subarray(['', 'continuous', 'waiting', '2020-03', '2020-05', '2020-06']),
  },
  { requiredKeys: [] },
);

test('under every filter and on every day the states part the tasks that are shown', () => {
  fc.assert(
    fc.property(plannedTasks, filters, days2020, (tasks, chosen, asOf) => {
      const { outline, periodOf } = aReportSource(tasks);
      const rows = outline.map(({ node: task, ...place }): TaskRow => {
        const period = task.period === null ? null : periodOf(task.period);
        return { id: task.id, task, ...place, period };
      });
      // Nobody asks for words here.
      const texts = undefined as never;
      const columns = taskFilterColumns([health, home], texts, createStatusReader(asOf));
      const others: ColumnFilters = Object.fromEntries(
        Object.entries(chosen).map(([field, values]) => [field, { kind: 'values', values }]),
      );
      const shown = rows
        .filter(({ task }) => task.type === 'task')
        .filter(testOfFilters(others, columns));
      const parts = taskStatuses.map((status) => {
        const filter = { ...others, status: { kind: 'values' as const, values: [status] } };
        return shown.filter(testOfFilters(filter, columns));
      });
      expect(parts.flat()).toHaveLength(shown.length);
      expect(new Set(parts.flat())).toEqual(new Set(shown));
    }),
  );
});
