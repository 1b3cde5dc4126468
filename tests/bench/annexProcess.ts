import { composeAnnex } from '#shared/annexes/composeAnnex.ts';
import { party2018 } from '#shared/annexes/layouts/party.ts';
import { newPlan } from '#shared/plans/plan.ts';
import { emptyTask } from '#shared/tasks/task.ts';
import { streamAnnexes } from '#electron/spreadsheet/streamAnnexes.ts';

import { fieldsAt } from './manyTasks.ts';

/** A process that makes the annex of so many rows: what an engine does whose plan is open. */
const [path = '', count = '0'] = process.argv.slice(2);

const agencies = Array.from({ length: 60 }, (_, index) => ({
  id: `a${index}`,
  position: `a${index}`,
  name: `Sở Lao động - Thương binh và Xã hội số ${index}`,
  short: null,
  aliases: [],
  kind: null,
  parent: null,
  from: null,
  to: null,
  members: [],
}));

const tasks = Array.from({ length: Number(count) }, (_, index) => {
  const digits = String(index).padStart(6, '0');
  const section = index % 20 === 0;
  return {
    ...emptyTask,
    ...(section ? { type: 'section' as const, title: 'Nhóm nhiệm vụ' } : fieldsAt(agencies, index)),
    id: `t${digits}`,
    code: `NV-${digits}`,
    position: `a${digits}`,
    parent: section ? null : `t${String(index - (index % 20)).padStart(6, '0')}`,
  };
});

const plan = newPlan({ title: 'Kế hoạch năm 2020', year: 2020, issued: null });
const document = composeAnnex(
  { plan, agencies, clauses: [], tasks, targets: [], ownColumns: [] },
  { annexes: ['tasks'], layout: party2018, edition: 'issued' },
);
await streamAnnexes(path, document);
