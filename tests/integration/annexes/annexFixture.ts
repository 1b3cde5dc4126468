import type { Owner } from '#shared/agencies/owner.ts';
import { newPlan } from '#shared/plans/plan.ts';
import type { AnnexDocument } from '#shared/annexes/annexDocument.ts';
import { composeAnnex } from '#shared/annexes/composeAnnex.ts';
import type { AnnexChoice, AnnexSource } from '#shared/annexes/composeAnnex.ts';
import { party2018 } from '#shared/annexes/layouts/party.ts';
import { streamAnnexes } from '#electron/spreadsheet/streamAnnexes.ts';
import { writeAtomically } from '#electron/files/writeAtomically.ts';
import type { WriteOptions } from '#electron/annexes/writeAnnex.ts';
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

/** The annex of these tasks, as it is issued by the rules of 2018. */
export function annexOf(
  tasks: readonly Task[],
  choice: Partial<AnnexChoice> = {},
  source: Partial<AnnexSource> = {},
): AnnexDocument {
  return composeAnnex(
    { plan, agencies: [], clauses: [], tasks, targets: [], ownColumns: [], ...source },
    { annexes: ['tasks'], layout: party2018, edition: 'issued', ...choice },
  );
}

/** Writes it as .xlsx, as an export does. */
export function writeWorkbook(
  path: string,
  document: AnnexDocument,
  options: WriteOptions = {},
): Promise<void> {
  const { signal } = options;
  return writeAtomically(path, (temporary) => streamAnnexes(temporary, document, options), {
    signal,
  });
}
