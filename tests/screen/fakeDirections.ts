import type { EngineClient } from '#renderer/app/engineClient.ts';
import { removeRecord } from '#shared/changes/changeSet.ts';
import { planDirection } from '#shared/directions/planDirection.ts';

import { answer } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

export function createFakeDirections(workbook: () => FakeWorkbook): EngineClient['directions'] {
  let count = 0;
  return {
    give: ({ tasks, direction }) =>
      answer(() => {
        const { agencies, tasks: all } = workbook().snapshot();
        const nameOf = new Map(agencies.map(({ id, name }) => [id, name]));
        return workbook().commit(
          planDirection(
            direction,
            all.filter(({ id }) => tasks.includes(id)),
            {
              nameOf: ({ text, agency }) => nameOf.get(agency ?? '') ?? text,
              nextId: () => `r${(count += 1)}`,
            },
          ),
        );
      }),
    edit: ({ id, before, after }) =>
      answer(() =>
        workbook().commit({
          label: { key: 'editDirection', params: { code: '' } },
          changes: [{ kind: 'remark', id, before, after }],
        }),
      ),
    remove: ({ id }) =>
      answer(() =>
        workbook().commit({
          label: { key: 'removeDirection', params: { code: '' } },
          changes: workbook()
            .snapshot()
            .remarks.filter((remark) => remark.id === id)
            .map((remark) => removeRecord('remark', remark)),
        }),
      ),
  };
}
