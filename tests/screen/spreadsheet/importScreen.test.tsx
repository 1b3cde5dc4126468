import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { Inspection } from '#shared/spreadsheet/inspection.ts';

import { aPlan } from '../aPlan.ts';
import { answer, createFakeEngine, jobOf } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

const words = {
  number: null,
  code: null,
  group: null,
  lead: null,
  support: [],
  leader: null,
  person: null,
  period: null,
  start: null,
  product: null,
  authority: null,
  targets: null,
  basis: null,
  budget: null,
  note: null,
  priority: null,
  progress: null,
  percent: null,
  completedOn: null,
  result: null,
  difficulty: null,
  proposal: null,
  evidence: null,
  phases: {},
  extra: {},
  written: { lead: null, support: null },
};

const inspection: Inspection = {
  file: 'bảng.xlsx',
  encoding: 'vni',
  sheets: [
    {
      name: 'Phụ lục 1',
      hidden: false,
      kind: 'tasks',
      headerRows: [1],
      columns: {
        A: { field: 'number', header: 'TT', confidence: 'high' },
        B: { field: 'title', header: 'Nội dung nhiệm vụ', confidence: 'high' },
        C: { field: 'lead', header: 'Cơ quan thực hiện', confidence: 'high' },
        D: { field: null, header: 'Kinh phí', confidence: 'high' },
      },
      rows: [
        { ...words, row: 2, type: 'section', level: 0, number: 'I', title: 'Về kinh tế' },
        {
          ...words,
          row: 3,
          type: 'task',
          level: 1,
          number: '1',
          title: 'Tạo quỹ đất sạch',
          written: { lead: 'Sở TNMT', support: null },
          extra: { 'Kinh phí': '4.500' },
        },
      ],
      problems: [
        {
          cell: 'C3',
          code: 'agency-unknown',
          value: 'Sở TNMT',
          message: 'Chưa có cơ quan “Sở TNMT” trong danh bạ.',
        },
      ],
    },
  ],
};

test('a table is shown as it was understood before any of it is taken in', async () => {
  showWindow(anEngine([]));
  await chooseTable();

  await expect.element(page.getByText('1 mục · 1 đầu việc')).toBeVisible();
  await expect.element(page.getByText('phông VNI đã chuyển sang Unicode')).toBeVisible();
  await expect
    .element(page.getByRole('columnheader', { name: 'Nội dung đầu việc Nội dung nhiệm vụ' }))
    .toBeVisible();
  await expect
    .element(page.getByRole('row', { name: '3 1 Tạo quỹ đất sạch Sở TNMT 4.500' }))
    .toBeVisible();
  await expect.element(page.getByText('C3 Chưa có cơ quan “Sở TNMT” trong danh bạ.')).toBeVisible();
});

test('the table is taken in whole, and the task grid comes up', async () => {
  const imported: unknown[] = [];
  showWindow(anEngine(imported));
  await chooseTable();

  await page.getByRole('button', { name: 'Nhập 1 đầu việc' }).click();

  await expect.poll(() => imported).toEqual([{ path: '/home/an/Kế hoạch.dauviec', sheet: null }]);
  await expect
    .element(page.getByRole('button', { name: /^Đầu việc/, exact: false }))
    .toHaveAttribute('aria-current', 'page');
});

test('Esc leaves the workbook as it was', async () => {
  const imported: unknown[] = [];
  showWindow(anEngine(imported));
  await chooseTable();
  await expect.element(page.getByText('Sẽ nhập')).toBeVisible();

  await userEvent.keyboard('{Escape}');

  await expect.element(page.getByText('Sẽ nhập')).not.toBeInTheDocument();
  expect(imported).toEqual([]);
});

function anEngine(imported: unknown[]): EngineClient {
  return createFakeEngine({
    snapshot: aPlan(),
    instead: {
      spreadsheet: {
        inspect: () => answer(() => jobOf([], inspection)),
        import: (input) =>
          answer(() => {
            imported.push(input);
            return jobOf([], { revision: 1, sections: 1, tasks: 1 });
          }),
      },
    },
  });
}

async function chooseTable(): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Nhập Excel' }).click();
  await page.getByRole('option', { name: /Kế hoạch.dauviec/ }).dblClick();
}
