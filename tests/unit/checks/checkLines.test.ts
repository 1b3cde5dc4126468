import { describe, expect, test } from 'vitest';

import { isFiltering, noFilter, passes } from '#renderer/checks/checkFilter.ts';
import { checkCommandOf } from '#renderer/checks/checkKeys.ts';
import { createCheckLineArranger, gapField } from '#renderer/checks/checkLine.ts';
import type { CheckLine } from '#renderer/checks/checkLine.ts';
import type { TaskRow } from '#renderer/workbook/taskRow.ts';
import type { Finding } from '#shared/checks/finding.ts';

import { aCompleteTask, checkedRows } from '#tests/builders/checks.ts';

const rows: readonly TaskRow[] = checkedRows([
  aCompleteTask({ id: 's1', type: 'section', title: 'Kinh tế', lead: null }),
  aCompleteTask({ id: 't1', parent: 's1' }),
  aCompleteTask({ id: 't2', parent: 't1', lead: null }),
]).map((row) => ({ ...row, number: '1', depth: 0 }));
const rowById = new Map(rows.map((row) => [row.id, row]));

function aFinding(fields: Partial<Finding> = {}): Finding {
  return { rule: 'lead', severity: 'error', kind: 'task', record: 't2', params: {}, ...fields };
}

describe('a finding passes', () => {
  test.each([
    [{}, true],
    [{ severity: 'error' }, true],
    [{ severity: 'hint' }, false],
    [{ rule: 'product' }, false],
    [{ clarity: 'people' }, true],
    [{ clarity: 'time' }, false],
    [{ section: 's1' }, true],
    [{ section: 's2' }, false],
    [{ agency: 'a1' }, false],
  ] as const)('the filter %o: %s', (filter, isShown) => {
    expect(passes(aFinding(), { ...noFilter, ...filter }, rowById)).toBe(isShown);
  });

  test('the filter of its lead, or of the agency that it is about', () => {
    const filter = { ...noFilter, agency: 'a1' };
    expect(passes(aFinding({ record: 't1' }), filter, rowById)).toBe(true);
    expect(passes(aFinding({ kind: 'agency', record: 'a1' }), filter, rowById)).toBe(true);
    expect([isFiltering(noFilter), isFiltering(filter)]).toEqual([false, true]);
  });
});

describe('lines', () => {
  const group = (findings: readonly Finding[]) => [{ key: 'lead', heading: 'Thiếu', findings }];
  const described = ({ kind, id, findings }: CheckLine) => [kind, id, findings.length];

  test('stand under their heading, one for each record', () => {
    const findings = [aFinding(), aFinding({ rule: 'product' }), aFinding({ record: 't1' })];
    const lines = createCheckLineArranger()(group(findings), rowById, new Map());
    expect(lines.map(described)).toEqual([
      ['heading', 'heading lead', 0],
      ['task', 'lead t2', 2],
      ['task', 'lead t1', 1],
    ]);
    expect(lines.map(gapField)).toEqual([null, 'lead', 'lead']);
  });

  test('in which nothing changed stay the same objects', () => {
    const arrange = createCheckLineArranger();
    const before = arrange(group([aFinding(), aFinding({ record: 't1' })]), rowById, new Map());
    const after = arrange(group([aFinding()]), rowById, new Map());
    expect(after[1]).toBe(before[1]);
  });

  test('of a clause hold no task', () => {
    const clause = aFinding({ rule: 'clause', kind: 'clause', record: 'c1' });
    const [, line] = createCheckLineArranger()(group([clause]), rowById, new Map());
    expect([line?.kind, line?.row.task.type]).toEqual(['clause', 'section']);
  });
});

test.each([
  [{ key: 'F8' }, 'next'],
  [{ key: 'F8', shiftKey: true }, 'previous'],
  [{ key: 'F9' }, 'waive'],
  [{ key: 'Enter', ctrlKey: true }, 'goTo'],
  [{ key: 'Enter' }, null],
  [{ key: 'F8', altKey: true }, null],
])('the key %o', (event, command) => {
  const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
  expect(checkCommandOf({ ...plain, ...event } as KeyboardEvent)).toBe(command);
});
