import { expect, test } from 'vitest';

import { newPlan } from '#shared/plans/plan.ts';
import { buildTaskTable } from '#shared/spreadsheet/taskTable.ts';
import { emptyTask, type Task } from '#shared/tasks/task.ts';

const plan = newPlan({ title: 'Kế hoạch 2020', year: 2020, issued: '2020-01-06' });

function aTask(fields: Partial<Task>): Task {
  return { ...emptyTask, id: 't1', code: 'NV-001', parent: null, position: 'a0', ...fields };
}

test('agencies are printed by their names in the directory, deadlines in the words of the user', () => {
  const agency = {
    id: 'a1',
    position: 'a0',
    name: 'Sở Y tế',
    short: 'SYT',
    aliases: [],
    kind: null,
    parent: null,
    from: null,
    to: null,
  };
  const node = aTask({
    title: 'Phòng dịch',
    lead: { text: 'SYT', agency: 'a1' },
    support: [
      { text: 'Công an tỉnh', agency: null },
      { text: 'syt', agency: 'a1' },
    ],
    period: 'ngay trong  quý I',
  });
  expect(buildTaskTable(plan, [agency], [{ node, depth: 1, number: '7' }]).rows).toEqual([
    {
      type: 'task',
      depth: 1,
      cells: {
        number: '7',
        code: 'NV-001',
        title: 'Phòng dịch',
        lead: 'Sở Y tế',
        support: 'Công an tỉnh; Sở Y tế',
        leader: '',
        period: 'ngay trong  quý I',
        product: '',
        note: '',
      },
    },
  ]);
});

test('the heading names annex, plan and the day of the resolution', () => {
  expect(buildTaskTable(plan, [], []).heading).toEqual([
    { role: 'annex', text: 'Phụ lục' },
    { role: 'title', text: 'BẢNG PHÂN CÔNG NHIỆM VỤ' },
    { role: 'plan', text: 'Kế hoạch 2020' },
    { role: 'reference', text: '(Kèm theo Nghị quyết ngày 06/01/2020)' },
  ]);
});

test('without a day of issue there is no reference line', () => {
  const { heading } = buildTaskTable({ ...plan, issued: null }, [], []);
  expect(heading.map(({ role }) => role)).toEqual(['annex', 'title', 'plan']);
});

test('the columns fill the width of an A4 page in landscape between its margins', () => {
  const { columns } = buildTaskTable(plan, [], []);
  expect(columns.reduce((sum, { widthMm }) => sum + widthMm, 0)).toBe(297 - 30 - 15);
});

test('the column of numbers is as wide as the longest, at the cost of the titles', () => {
  const widthsFor = (number: string) =>
    buildTaskTable(plan, [], [{ node: aTask({}), depth: 0, number }])
      .columns.filter(({ field }) => field === 'number' || field === 'title')
      .map(({ widthMm }) => widthMm);

  expect(widthsFor('1.1')).toEqual([11, 66]);
  expect(widthsFor('12.10.12')).toEqual([17, 60]);
  expect(widthsFor('1.1.1.1.1.1.1.1.1.1.1.1.1.1')).toEqual([31, 46]);
});
