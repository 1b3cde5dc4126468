import { generateKeyBetween } from 'fractional-indexing';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import { createRecord, editRecord } from '#shared/changes/changeSet.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

import { aTask } from '../builders/records.ts';
import { answer, fail } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** Adding and editing; what else is done with tasks is tried on the real engine. */
export function createFakeTasks(workbook: () => FakeWorkbook): EngineClient['tasks'] {
  let count = 0;
  const notYet = () => answer(() => fail('recordNotFound'));
  return {
    paste: notYet,
    replace: notYet,
    insert: ({ tasks }) =>
      answer(() => {
        const inserted = tasks.map((fields) => {
          const position = lastPosition(workbook().snapshot());
          count += 1;
          const code = `NV-${String(100 + count)}`;
          return aTask({ ...fields, id: `new${count}`, code, position });
        });
        const { revision } = workbook().commit({
          label: { key: 'insertTask', params: { code: inserted[0]?.code ?? '' } },
          changes: inserted.map((task) => createRecord('task', task)),
        });
        return { revision, ids: inserted.map(({ id }) => id) };
      }),
    edit: ({ edits }) =>
      answer(() => {
        const { tasks } = workbook().snapshot();
        const changes = edits.flatMap(({ id, after }) => {
          const task = tasks.find((candidate) => candidate.id === id) ?? fail('recordNotFound');
          return editRecord('task', task, after) ?? [];
        });
        const code = tasks.find(({ id }) => id === edits[0]?.id)?.code ?? '';
        return workbook().commit({ label: { key: 'editTask', params: { code } }, changes });
      }),
    remove: notYet,
    indent: notYet,
    outdent: notYet,
    move: notYet,
    sort: notYet,
  };
}

function lastPosition({ tasks }: WorkbookSnapshot): string {
  const last =
    tasks
      .map(({ position }) => position)
      .toSorted()
      .at(-1) ?? null;
  return generateKeyBetween(last, null);
}
