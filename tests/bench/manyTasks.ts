import { insertTasks } from '#electron/tasks/editTasks.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';
import { createWorkbookFile } from '#electron/workbook/createWorkbookFile.ts';
import { openWorkbook, systemTime } from '#electron/workbook/openWorkbook.ts';
import { loadDirectory } from '#electron/agencies/directories.ts';
import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';

const titles = [
  'Xây dựng và công nhận 12 xã đạt chuẩn nông thôn mới; huyện Chợ Lách đạt chuẩn huyện nông thôn mới',
  'Sơ kết 4 năm thực hiện Nghị quyết số 02 của Tỉnh ủy khóa X về xây dựng Đảng',
  'Tạo quỹ đất sạch thu hút đầu tư',
  'Rà soát, sắp xếp lại bộ máy trong các cơ quan chuyên môn, đơn vị sự nghiệp công lập, các mô hình thí điểm',
];

const periods = [
  'Quý II/2020',
  'Trước 30/6/2020',
  'Thường xuyên',
  'Sau khi có hướng dẫn của Trung ương',
];

/** Makes a workbook with `count` rows in sections of twenty, every row with owners and deadline. */
export async function writeWorkbookWithTasks(path: string, count: number): Promise<void> {
  const plan = { title: `Kế hoạch ${count} dòng`, year: 2020, issued: '2020-01-06' };
  const directory = loadDirectory('ben-tre-2020');
  await createWorkbookFile(path, { plan, agencies: directory, replace: true, now: systemTime });
  const workbook = openWorkbook(path, systemTime);
  const agencies = workbook.records.agency.list();
  for (let first = 0; first < count; first += 20) {
    const { ids } = insertTasks(workbook, { parent: null, before: null }, [
      { type: 'section', title: `Nhóm nhiệm vụ ${first / 20 + 1}` },
    ]);
    const tasks = Array.from({ length: Math.min(19, count - first - 1) }, (_, offset) =>
      fieldsAt(agencies, first + offset),
    );
    insertTasks(workbook, { parent: ids[0] ?? null, before: null }, tasks);
  }
  workbook.close();
}

/** What is in the cells of one row. */
export function fieldsAt(agencies: readonly Agency[], index: number): TaskFields {
  const ownerAt = (place: number): Owner | null => {
    const agency = agencies[place % agencies.length];
    return agency === undefined ? null : { text: agency.name, agency: agency.id };
  };
  return {
    title: titles[index % titles.length] ?? '',
    lead: ownerAt(index),
    support: [ownerAt(index + 7), ownerAt(index + 31)].filter((owner) => owner !== null),
    period: periods[index % periods.length] ?? null,
    product: 'Báo cáo kết quả',
  };
}
