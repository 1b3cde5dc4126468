import type { Agency } from '#shared/agencies/agency.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';
import type { Task } from '#shared/tasks/task.ts';

import { aTask, anAgency } from '../../builders/records.ts';
import { anEmptySnapshot } from '../anEmptySnapshot.ts';

export const homeAffairs = anAgency({
  id: 'noi-vu',
  position: 'a1',
  name: 'Sở Nội vụ',
  short: 'SNV',
});
export const finance = anAgency({
  id: 'tai-chinh',
  position: 'a2',
  name: 'Sở Tài chính',
  short: 'STC',
});
export const planning = anAgency({
  id: 'khdt',
  position: 'a3',
  name: 'Sở Kế hoạch và Đầu tư',
  short: 'Sở KH&ĐT',
});

const agencies: readonly Agency[] = [homeAffairs, finance, planning];

/** A section S with tasks t1, t2, t3; t2 has a lead and a deadline. */
export function anAssignmentTable(tasks: readonly Task[] = assignedTasks()): WorkbookSnapshot {
  return { ...anEmptySnapshot('/home/an/Kế hoạch.dauviec'), agencies, tasks };
}

function assignedTasks(): Task[] {
  return [
    aTask({ id: 'S', code: 'NV-001', position: 'a0', type: 'section', title: 'XÂY DỰNG ĐẢNG' }),
    aTask({ id: 't1', code: 'NV-002', parent: 'S', position: 'a0', title: 'Tổ chức đại hội' }),
    aTask({
      id: 't2',
      code: 'NV-003',
      parent: 'S',
      position: 'a1',
      title: 'Sơ kết Nghị quyết số 02',
      lead: { text: 'Sở Nội vụ', agency: homeAffairs.id },
      period: 'Quý II/2020',
    }),
    aTask({ id: 't3', code: 'NV-004', parent: 'S', position: 'a2', title: 'Tạo quỹ đất sạch' }),
  ];
}
