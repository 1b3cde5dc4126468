import type { Task } from '#shared/tasks/task.ts';

import { json, map, plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const taskTable: TableSpec<Task> = {
  table: 'tasks',
  columns: {
    id: plain('id'),
    code: plain('code'),
    parent: plain('parent'),
    position: plain('position'),
    type: plain('type'),
    title: plain('title'),
    clause: plain('clause'),
    quote: plain('quote'),
    group: plain('task_group'),
    lead: json('lead'),
    support: json('support'),
    leader: plain('leader'),
    person: plain('person'),
    period: plain('period'),
    start: plain('start'),
    product: plain('product'),
    authority: plain('authority'),
    targets: plain('targets'),
    basis: plain('basis'),
    budget: plain('budget'),
    priority: plain('priority'),
    progress: plain('progress'),
    percent: plain('percent'),
    completedOn: plain('completed_on'),
    result: plain('result'),
    difficulty: plain('difficulty'),
    proposal: plain('proposal'),
    evidence: plain('evidence'),
    note: plain('note'),
    phases: map('phases'),
    extra: json('extra'),
  },
};
