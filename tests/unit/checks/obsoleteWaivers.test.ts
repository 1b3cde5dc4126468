import { expect, test } from 'vitest';

import { composeCheckList } from '#shared/checks/composeCheckList.ts';
import { obsoleteWaivers } from '#shared/checks/obsoleteWaivers.ts';
import { usualFollowUp } from '#shared/plans/followUp.ts';
import {
  aCheckInput,
  aCompleteTask,
  aPlanOf2020,
  aWaiver,
  runChecks,
} from '#tests/builders/checks.ts';

const tasks = [
  aCompleteTask({ id: 't1', code: 'NV-001', product: null }),
  aCompleteTask({ id: 't2', code: 'NV-002' }),
];
const waivers = [
  aWaiver({ id: 'w1', rule: 'product', record: 't1', reason: 'Việc thường xuyên' }),
  aWaiver({ id: 'w2', rule: 'product', record: 't2' }),
  aWaiver({ id: 'w3', rule: 'product', record: 'gone' }),
  aWaiver({ id: 'w4', rule: 'of-a-newer-program', record: 't2' }),
];

test('waivers whose problem or record is gone are told, and none of rules that are off', () => {
  const idsWith = (checks: Record<string, { isOff: boolean }>) => {
    const plan = aPlanOf2020({ followUp: { ...usualFollowUp, checks } });
    const input = aCheckInput(tasks, { waivers, plan });
    return obsoleteWaivers(input.waivers, runChecks(input)).map(({ id }) => id);
  };
  expect(idsWith({})).toEqual(['w2', 'w3']);
  expect(idsWith({ product: { isOff: true } })).toEqual([]);
});

test('the list on paper holds every problem, and what was waived with its reason', () => {
  const third = { id: 't3', code: 'NV-003', title: 'Tổ chức hội nghị sơ kết', product: null };
  const input = aCheckInput([...tasks.slice(0, 1), aCompleteTask(third)], { waivers });
  const list = composeCheckList(input, runChecks(input));
  const cells = list.rows.map((row) => [row.cells[1], ...row.cells.slice(4)]);
  expect(cells).toEqual([
    ['NV-003', 'Cảnh báo', 'Chưa ghi sản phẩm, kết quả phải có', null],
    ['NV-001', 'Cảnh báo', 'Chưa ghi sản phẩm, kết quả phải có', 'Việc thường xuyên'],
  ]);
});
