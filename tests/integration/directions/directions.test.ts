import { expect, test } from 'vitest';

import {
  editDirection,
  giveDirection,
  removeDirection,
} from '#electron/directions/editDirections.ts';
import { readCourse } from '#electron/progress/readCourse.ts';
import { editTasks } from '#electron/tasks/editTasks.ts';
import { openWorkbook } from '#electron/workbook/openWorkbook.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import { createRecord, editRecord } from '#shared/changes/changeSet.ts';
import type { NewDirection } from '#shared/directions/direction.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import { fillPlan, sendRound } from '../../builders/returns/aSentRound.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook, noon } from '../../builders/workbooks.ts';

const folder = useTemporaryFolder();
const task = aTask({ lead: { text: 'SYT', agency: 'a1' }, period: '30/6/2020' });
const extension: NewDirection = {
  ...{ kind: 'extend', text: 'Dịch bệnh', on: '2020-07-01', by: null, replyBy: '2020-07-05' },
  ...{ period: 'Quý III/2020', lead: null },
};

async function aPlanOfOne(): Promise<Workbook> {
  const workbook = await aWorkbook(folder.at('kế hoạch.dauviec'));
  fillPlan(workbook, [anAgency()], [task]);
  return workbook;
}

test('an extension is one step: deadline and reason come and go together', async () => {
  const workbook = await aPlanOfOne();
  giveDirection(workbook, ['t1', 't1'], extension);
  const { remarks, history } = workbook.snapshot();
  expect(history.undo).toEqual({ key: 'extendTask', params: { code: 'NV-001' } });
  expect(remarks).toMatchObject([
    { id: 'r1', agency: 'Sở Y tế', before: '30/6/2020', after: 'Quý III/2020' },
  ]);
  expect(workbook.records.task.find('t1')?.period).toBe('Quý III/2020');
  workbook.undo();
  expect(workbook.snapshot().remarks).toEqual([]);
  expect(workbook.records.task.find('t1')?.period).toBe('30/6/2020');
  workbook.redo();
  workbook.close();
  const again = openWorkbook(folder.at('kế hoạch.dauviec'), noon);
  expect(again.snapshot().remarks).toEqual(remarks);
  again.close();
});

test('an answer is written into its direction; taking it away leaves the task as it is', async () => {
  const workbook = await aPlanOfOne();
  giveDirection(workbook, ['t1'], extension);
  const answer = { repliedOn: '2020-07-04', reply: 'Đã nhận' };
  editDirection(workbook, 'r1', { repliedOn: null, reply: null }, answer);
  expect(workbook.snapshot().remarks).toMatchObject([answer]);
  expect(() => editDirection(workbook, 'r1', { reply: null }, { reply: 'Khác' })).toThrow();
  removeDirection(workbook, 'r1');
  expect(workbook.snapshot().remarks).toEqual([]);
  expect(workbook.records.task.find('t1')?.period).toBe('30/6/2020');
  workbook.close();
});

test('an extension that is taken back leaves a deadline alone that came after it', async () => {
  const workbook = await aPlanOfOne();
  giveDirection(workbook, ['t1'], extension);
  giveDirection(workbook, ['t1'], { ...extension, period: 'Quý IV/2020' });

  removeDirection(workbook, 'r1');
  expect(workbook.records.task.find('t1')?.period).toBe('Quý IV/2020');
  removeDirection(workbook, 'r2');
  expect(workbook.records.task.find('t1')?.period).toBe('Quý III/2020');
  workbook.close();
});

test('the course of a task tells which report came in which returned file', async () => {
  const workbook = await aPlanOfOne();
  editTasks(workbook, [{ id: 't1', before: { percent: null }, after: { percent: 10 } }]);
  await sendRound(workbook, { due: '2020-06-20', sentOn: '2020-06-05' });
  const pack = workbook.rounds.listPacks(null)[0]?.id ?? null;
  workbook.recordHandoff({ key: 'receiveFiles', params: { count: 1 } }, ({ returns }, recorded) => {
    returns.insertReturn(
      {
        ...{ pack, file: 'So-Y-te.xlsx', sha256: 'a'.repeat(64), receivedOn: '2020-06-18' },
        ...{ recognisedBy: 'stamp', content: {}, bytes: Buffer.from('x') },
      },
      recorded,
    );
  });
  const now = workbook.records.task.find('t1') ?? task;
  workbook.edit(
    () => ({
      label: { key: 'mergeReturn', params: { agency: 'Sở Y tế', round: 1 } },
      changes: [editRecord('task', now, { percent: 60, result: 'Đã trình' })].filter(
        (change) => change !== null,
      ),
    }),
    ({ returns }, recorded) => returns.insertMerge(1, {}, recorded),
  );
  expect(readCourse(workbook, 't1').map(({ from, said }) => [from, said])).toEqual([
    [null, { percent: 10 }],
    [
      { round: 1, agency: 'Sở Y tế', file: 'So-Y-te.xlsx' },
      { percent: 60, result: 'Đã trình' },
    ],
  ]);
  workbook.undo();
  expect(readCourse(workbook, 't1')).toHaveLength(1);
  workbook.close();
});

test('records of before phases and directions come back whole from the log', async () => {
  const workbook = await aPlanOfOne();
  const { phases, ...older } = aTask({ id: 't2', code: 'NV-002', position: 'a1' });
  workbook.edit(() => ({
    label: { key: 'insertTask', params: { code: 'NV-002' } },
    // As a program of before wrote it into the log.
    changes: [{ ...createRecord('task', { ...older, phases }), after: older }],
  }));
  workbook.undo();
  workbook.redo();
  expect(workbook.records.task.find('t2')).toEqual({ ...older, phases: {} });
  workbook.close();
});
