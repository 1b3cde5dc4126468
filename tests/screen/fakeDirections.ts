import type { EngineClient } from '#renderer/app/engineClient.ts';
import { planDirection } from '#shared/directions/planDirection.ts';
import { withdrawDirection } from '#shared/directions/withdrawDirection.ts';

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
      answer(() => {
        const { remarks, tasks } = workbook().snapshot();
        const taskOf = (of: string) => tasks.find((task) => task.id === of) ?? null;
        return workbook().commit({
          label: { key: 'removeDirection', params: { code: '' } },
          changes: remarks
            .filter((remark) => remark.id === id)
            .flatMap((remark) => withdrawDirection(remark, taskOf(remark.task))),
        });
      }),
  };
}
