import type { Agency } from '#shared/agencies/agency.ts';
import type { Target } from '#shared/targets/target.ts';
import { blankTarget } from '#shared/targets/targetCells.ts';
import { emptyTask } from '#shared/tasks/task.ts';
import type { Task } from '#shared/tasks/task.ts';

export function aTask(fields: Partial<Task> = {}): Task {
  return {
    ...emptyTask,
    id: 't1',
    code: 'NV-001',
    parent: null,
    position: 'a0',
    title: 'Sơ kết 4 năm thực hiện Nghị quyết số 02',
    ...fields,
  };
}

export function anAgency(fields: Partial<Agency> = {}): Agency {
  return {
    id: 'a1',
    position: 'a0',
    name: 'Sở Y tế',
    short: 'SYT',
    aliases: [],
    kind: 'department',
    parent: null,
    from: null,
    to: null,
    members: [],
    ...fields,
  };
}

export function aTarget(fields: Partial<Target> = {}): Target {
  return {
    ...blankTarget,
    id: 'm1',
    position: 'a0',
    name: 'Thu ngân sách trên địa bàn',
    ...fields,
  };
}
