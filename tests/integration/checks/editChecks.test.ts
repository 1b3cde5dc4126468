import { beforeEach, expect, test } from 'vitest';

import { checkWorkbook } from '#electron/checks/checkWorkbook.ts';
import { revokeWaivers, settleRule, waiveProblems } from '#electron/checks/editChecks.ts';
import { insertTasks } from '#electron/tasks/editTasks.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const words = { reason: 'Việc thường xuyên', on: '2020-02-10', by: 'Văn phòng' };
let workbook: Workbook;
let task = '';

beforeEach(async () => {
  workbook = await aWorkbook(folder.at('kiểm tra.dauviec'));
  const fields = { title: 'Rà soát quy hoạch', period: 'Quý II/2020' };
  const { ids } = insertTasks(workbook, { parent: null, before: null }, [fields]);
  task = ids[0] ?? '';
});

function found(): string[] {
  const days = { asOf: '2020-02-10', today: '2020-02-10' };
  return checkWorkbook(workbook, days).result.findings.map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
}

test('what is waived is listed no more, until it is revoked or undone', () => {
  expect(found()).toEqual(['product warning', 'lead error']);
  waiveProblems(workbook, [{ rule: 'product', record: task }], words);
  expect(found()).toEqual(['lead error']);
  workbook.undo();
  expect(found()).toEqual(['product warning', 'lead error']);
  workbook.redo();
  const [waiver] = workbook.records.waiver.list();
  expect(waiver).toEqual({ id: waiver?.id, rule: 'product', record: task, ...words });
  revokeWaivers(workbook, [waiver?.id ?? '']);
  expect(found()).toEqual(['product warning', 'lead error']);
});

test('what is waived already keeps its reason', () => {
  waiveProblems(workbook, [{ rule: 'product', record: task }], words);
  const again = { rule: 'product', record: task };
  waiveProblems(workbook, [again, again], { ...words, reason: 'Lý do khác' });
  expect(workbook.records.waiver.list().map(({ reason }) => reason)).toEqual([words.reason]);
});

test('a rule is turned off, weighs less, and is as usual again', () => {
  settleRule(workbook, 'product', { isOff: true });
  expect(found()).toEqual(['lead error']);
  settleRule(workbook, 'lead', { severity: 'hint' });
  expect(found()).toEqual(['lead hint']);
  settleRule(workbook, 'product', {});
  expect(found()).toEqual(['product warning', 'lead hint']);
  workbook.undo();
  expect(found()).toEqual(['lead hint']);
});
