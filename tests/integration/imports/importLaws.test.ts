import fc from 'fast-check';
import { expect, test } from 'vitest';

import { applyTablePlan, planTable } from '#electron/imports/planTable.ts';
import { understandTable } from '#electron/imports/understandTable.ts';
import { digestOfAll } from '#electron/workbook/storedDigest.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';
import type { ImportWay } from '#shared/imports/importPlan.ts';
import type { RawSheet } from '#shared/spreadsheet/rawWorkbook.ts';

import { soak } from '../../builders/soak.ts';
import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';
import { aWorkbook } from '../../builders/workbooks.ts';
import { aSheet } from '../../unit/spreadsheet/builders.ts';

const folder = useTemporaryFolder();

const words = (...all: string[]) => fc.constantFrom(...all);
const titles = words('Sơ kết nghị quyết', 'Tổng kết chỉ thị', 'Báo cáo kết quả', 'Ban hành đề án');
const owners = words('', 'Sở Y tế', 'Sở Tư pháp; Sở Y tế', 'UBND tỉnh');
const periods = words('', 'Quý II/2020', '31/6/2020', 'Thường xuyên');
const areas = words('', '12', '1.000,5', 'Đang đo');
const tasks = fc.array(fc.tuple(titles, fc.nat(9), owners, periods, areas), {
  minLength: 2,
  maxLength: 12,
});
const tables = fc.array(tasks, { minLength: 1, maxLength: 3 });

type Table = readonly (readonly [string, number, string, string, string][])[];

/** Sections with tasks that are numbered through; some titles occur again and again. */
function sheetOf(sections: Table): RawSheet {
  let number = 0;
  const rows = sections.flatMap((section, at) => [
    ['I'.repeat(at + 1), `Về lĩnh vực thứ ${at + 1}`, '', '', ''],
    ...section.map(([title, count, ...cells]) => {
      number += 1;
      return [number, `${title} số ${count}`, ...cells];
    }),
  ]);
  return aSheet([
    ['TT', 'Nội dung nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian', 'Diện tích'],
    ...rows,
  ]);
}

function planFor(workbook: Workbook, sections: Table, way: ImportWay) {
  const raw = { sheets: [sheetOf(sections)] };
  const table = { file: 'bảng.xlsx', raw, understanding: null };
  const mapping = { sheets: { 'Phụ lục': { kind: 'tasks' } } } as const;
  const understood = understandTable(table, workbook, mapping, []);
  return planTable('', workbook, understood, null, way);
}

const append: ImportWay = { kind: 'append', after: null };
const byTitle: ImportWay = { kind: 'update', by: 'number-title' };

test('whatever an import did, one undo takes all of it back to the bit', async () => {
  const workbook = await aWorkbook(folder.at('một.dauviec'));
  try {
    fc.assert(
      fc.property(tables, tables, fc.boolean(), (first, second, isUpdate) => {
        applyTablePlan(workbook, planFor(workbook, first, append));
        const before = [digestOfAll(workbook.records), workbook.snapshot().tasks];
        const plan = planFor(workbook, second, isUpdate ? byTitle : append);
        if (plan.changeSet.changes.length === 0) return;
        applyTablePlan(workbook, plan);
        workbook.undo();
        expect([digestOfAll(workbook.records), workbook.snapshot().tasks]).toEqual(before);
      }),
      { numRuns: 15 * soak },
    );
  } finally {
    workbook.close();
  }
});

test('a table that is imported again by its titles finds every row unchanged', async () => {
  const workbook = await aWorkbook(folder.at('hai.dauviec'));
  try {
    fc.assert(
      fc.property(tables, (sections) => {
        applyTablePlan(workbook, planFor(workbook, sections, append));
        const { changeSet, summary } = planFor(workbook, sections, byTitle);
        workbook.undo();
        const { unchanged, ...others } = summary.counts;
        expect(others).toEqual({ new: 0, changed: 0, skipped: 0 });
        expect(changeSet.changes).toEqual([]);
        expect(unchanged).toBe(sections.flat().length + sections.length);
      }),
      { numRuns: 30 * soak },
    );
  } finally {
    workbook.close();
  }
});
