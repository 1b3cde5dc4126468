import type { TaskStatus } from '#shared/tasks/deriveStatus.ts';

type Tone = 'good' | 'warning' | 'bad' | 'note';

export const toneOfStatus: Readonly<Record<TaskStatus, Tone>> = {
  'done-on-time': 'good',
  'done-late': 'good',
  done: 'good',
  'in-time': 'note',
  'due-soon': 'warning',
  overdue: 'bad',
  continuous: 'note',
  waiting: 'note',
  'no-deadline': 'warning',
};
