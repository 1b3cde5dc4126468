import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { ruleNames } from '#shared/checks/checkRules.ts';
import type { RuleName } from '#shared/checks/checkRules.ts';
import { findingKey } from '#shared/checks/finding.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { createChecker } from '#shared/checks/runChecks.ts';
import { summariseChecks } from '#shared/checks/summariseChecks.ts';
import { finish } from '#shared/pieces.ts';
import { usualFollowUp } from '#shared/plans/followUp.ts';
import type { Task } from '#shared/tasks/task.ts';

import {
  aCheckInput,
  aCompleteTask,
  aPlanOf2020,
  aWaiver,
  checkedRows,
  runChecks,
} from '#tests/builders/checks.ts';

/** Plans with gaps of many kinds. */
const somePlan = fc
  .array(
    fc.record({
      lead: fc.constantFrom(null, { text: 'Sở Y tế', agency: 'a1' }, { text: 'Ai', agency: null }),
      period: fc.constantFrom(null, 'Quý II/2020', 'đang cân nhắc', '31/12/2019'),
      product: fc.constantFrom(null, 'Kế hoạch'),
      title: fc.constantFrom('', 'Nông thôn mới', 'Xây dựng đề án phát triển du lịch sinh thái'),
      progress: fc.constantFrom(null, 'Hoàn thành'),
      type: fc.constantFrom<Task['type']>('task', 'task', 'section'),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map((fields, index) =>
      aCompleteTask({ id: `t${index}`, code: `NV-${String(index)}`, ...fields }),
    ),
  );

const keysOf = (findings: readonly Finding[]): string[] => findings.map(findingKey);

test('a rule finds at most one thing in a record, and the order stays', () => {
  fc.assert(
    fc.property(somePlan, (tasks) => {
      const once = runChecks(aCheckInput(tasks)).findings;
      expect(new Set(keysOf(once)).size).toBe(once.length);
      expect(runChecks(aCheckInput(tasks)).findings).toEqual(once);
      const places = once
        .filter(({ kind }) => kind === 'task')
        .map(({ record }) => tasks.findIndex(({ id }) => id === record));
      expect(places).toEqual(places.toSorted((left, right) => left - right));
    }),
  );
});

test('what is waived is never listed, and nothing else goes', () => {
  fc.assert(
    fc.property(somePlan, fc.nat(), (tasks, pick) => {
      const before = runChecks(aCheckInput(tasks)).findings;
      const chosen = before[pick % Math.max(before.length, 1)];
      if (chosen === undefined) return;
      const waivers = [aWaiver({ rule: chosen.rule, record: chosen.record })];
      const after = runChecks(aCheckInput(tasks, { waivers }));
      expect(after.findings).toEqual(before.filter((finding) => finding !== chosen));
      expect(after.waived).toEqual([chosen]);
    }),
  );
});

test('turning a rule off takes away its findings alone', () => {
  fc.assert(
    fc.property(somePlan, fc.constantFrom<RuleName>(...ruleNames), (tasks, rule) => {
      const plan = aPlanOf2020({
        followUp: { ...usualFollowUp, checks: { [rule]: { isOff: true } } },
      });
      const before = runChecks(aCheckInput(tasks)).findings;
      const after = runChecks(aCheckInput(tasks, { plan })).findings;
      expect(after).toEqual(before.filter((finding) => finding.rule !== rule));
    }),
  );
});

test('after an edit the same is found as by looking at everything anew', () => {
  fc.assert(
    fc.property(somePlan, somePlan, (tasks, others) => {
      const check = createChecker();
      const first = aCheckInput(tasks);
      finish(check(first));
      const edited = tasks.map((task, place) => (place % 2 === 0 ? (others[place] ?? task) : task));
      const fresh = checkedRows(edited);
      const rows = fresh.map((row, place) =>
        edited[place] === tasks[place] && row.hasChildren === first.rows[place]?.hasChildren
          ? (first.rows[place] ?? row)
          : row,
      );
      expect(finish(check({ ...first, rows }))).toEqual(runChecks({ ...first, rows: fresh }));
    }),
  );
});

describe('how the plan has a rule', () => {
  const tasks = [aCompleteTask({ product: null })];

  test('its severity is the plan’s, and with it whether the task is complete', () => {
    const checks = { product: { severity: 'hint', label: 'Không có kết quả' } } as const;
    const plan = aPlanOf2020({ followUp: { ...usualFollowUp, checks } });
    const result = runChecks(aCheckInput(tasks, { plan }));
    expect(result.findings.map(({ severity }) => severity)).toEqual(['hint']);
    expect(result.rules.find(({ name }) => name === 'product')?.label).toBe('Không có kết quả');
    expect(summariseChecks(checkedRows(tasks), result).complete).toBe(1);
  });

  test('a name that no rule has changes nothing', () => {
    const plan = aPlanOf2020({
      followUp: { ...usualFollowUp, checks: { 'of-a-later-program': { isOff: true } } },
    });
    expect(runChecks(aCheckInput(tasks, { plan })).findings).toEqual(
      runChecks(aCheckInput(tasks)).findings,
    );
  });
});

test('tasks are counted by what they lack of the six', () => {
  const tasks = [
    aCompleteTask(),
    aCompleteTask({ id: 't2', title: 'Rà soát quy hoạch', product: null, lead: null }),
    aCompleteTask({ id: 't3', title: 'Nông thôn mới', period: null }),
    aCompleteTask({ id: 's1', title: 'Kinh tế', type: 'section', lead: null }),
  ];
  const result = runChecks(aCheckInput(tasks));
  expect(summariseChecks(checkedRows(tasks), result)).toEqual({
    tasks: 3,
    complete: 1,
    counts: { error: 2, warning: 1, hint: 1 },
    clarities: [
      { clarity: 'people', isAsked: true, clear: 2 },
      { clarity: 'work', isAsked: true, clear: 3 },
      { clarity: 'time', isAsked: true, clear: 2 },
      { clarity: 'responsibility', isAsked: true, clear: 3 },
      { clarity: 'product', isAsked: true, clear: 2 },
      { clarity: 'authority', isAsked: false, clear: 3 },
    ],
  });
});
