import type { Owner } from '#shared/agencies/owner.ts';
import { newPlan } from '#shared/plans/plan.ts';
import { buildTaskTable, type TaskTable } from '#shared/spreadsheet/taskTable.ts';
import type { Numbering } from '#shared/tasks/numbering.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import { emptyTask, type Task } from '#shared/tasks/task.ts';

export const plan = newPlan({
  title: 'Thực hiện Nghị quyết Tỉnh ủy năm 2020',
  year: 2020,
  issued: '2020-01-06',
});

export function written(text: string): Owner {
  return { text, agency: null };
}

/** A row for the annex; position by id, so that rows stand in the order of their ids. */
export function aRow(number: number, fields: Partial<Task>): Task {
  const digits = String(number).padStart(3, '0');
  return {
    ...emptyTask,
    id: `t${digits}`,
    code: `NV-${digits}`,
    parent: null,
    position: `a${digits}`,
    ...fields,
  };
}

export const fewTasks: readonly Task[] = [
  aRow(1, { type: 'section', title: 'VỀ KINH TẾ' }),
  aRow(2, {
    parent: 't001',
    title: 'Thu ngân sách trên địa bàn theo chỉ tiêu phấn đấu 5.000 tỷ đồng',
    lead: written('Cục Thuế'),
    support: [written('Sở Tài chính'), written('UBND các huyện, thành phố')],
    leader: 'Chủ tịch UBND tỉnh',
    period: 'Quý II/2020',
    product: 'Báo cáo',
    note: 'Gấp',
  }),
  aRow(3, { parent: 't002', title: '=1+1', lead: written('+Sở Y tế'), period: '-', note: '@ai' }),
  aRow(4, { type: 'section', title: 'VỀ XÃ HỘI' }),
];

export function tableOf(
  tasks: readonly Task[],
  numbering: Numbering | null = plan.numbering,
): TaskTable {
  return buildTaskTable(plan, [], arrangeOutline(tasks, numbering));
}
