import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aSheet } from '../../builders/understoodSheet.ts';
import { showWindow } from '../showWindow.tsx';
import {
  annex,
  annexRows,
  aSavedMapping,
  cells,
  chooseTable,
  createImportEngine,
  next,
  step,
} from './importEngine.ts';

const undo = () => page.getByRole('button', { name: /^Hoàn tác: / });
const meaning = (name: string) => page.getByRole('menuitemradio', { name, exact: true });

test('where the directory is empty, the table says that nobody was recognised', async () => {
  showWindow(createImportEngine({ agencies: [] }).engine);
  await chooseTable();

  await expect
    .element(page.getByText('8 ô cơ quan giữ nguyên chữ: danh bạ còn trống'))
    .toBeVisible();
});

test('a table is corrected on its own cells, previewed, taken in and taken back', async () => {
  const { engine, asked, workbook } = createImportEngine();
  showWindow(engine);
  await chooseTable();
  await expect.element(page.getByText('2 mục · 4 đầu việc · 1 cột mới')).toBeVisible();
  await expect.element(page.getByText('7/8 ô cơ quan đã nhận ra')).toBeVisible();

  await cells
    .getByRole('columnheader', { name: /^Cột C: Chủ trì/ })
    .getByRole('button')
    .click();
  await meaning('Phối hợp').click();
  await expect.element(cells.getByRole('columnheader', { name: 'Cột D: Chủ trì' })).toBeVisible();
  await cells.getByRole('rowheader', { name: 'Dòng 7: đầu việc' }).click();
  await meaning('Bỏ qua').click();
  await expect.element(cells.getByRole('rowheader', { name: 'Dòng 7: bỏ qua' })).toBeVisible();
  expect(asked.said.at(-1)?.mapping.sheets).toEqual({
    'Phụ lục 1': { columns: { C: 'support', D: 'lead' }, rows: { 7: 'skipped' } },
  });

  await page.getByRole('button', { name: '30/6/2020' }).click();
  await expect.element(step(/^3 Vấn đề \(1\)/)).toBeVisible();
  await userEvent.keyboard('{Control>}{Enter}{/Control}{Control>}{Enter}{/Control}');
  await expect.element(page.getByRole('button', { name: '1 sửa' })).toBeVisible();
  await expect.element(page.getByText('Sở Tài chính')).toBeVisible();
  await expect.element(next).toHaveTextContent('Nhập 6 dòng');
  expect(asked.intentions.at(-1)).toMatchObject({
    answers: [{ value: '31/6/2020', choice: { do: 'replace', with: '30/6/2020' } }],
    way: { kind: 'append', after: null },
  });
  await next.click();

  await expect.element(page.getByText(/^Đã nhập 2 mục · 4 đầu việc · 1 cột mới từ/)).toBeVisible();
  await expect.element(page.getByText('Công nhận 12 xã nông thôn mới')).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
  await expect.poll(() => workbook.snapshot().tasks.length).toBe(4);
});

test('undo takes corrections back, and leaving asks before they are lost', async () => {
  const { engine, asked } = createImportEngine();
  showWindow(engine);
  await chooseTable();
  await expect.element(step(/^3 Vấn đề \(2\)/)).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(cells).not.toBeInTheDocument();

  await chooseTable();
  await page.getByRole('button', { name: 'Là SNV' }).click();
  await expect.element(step(/^3 Vấn đề \(1\)/)).toBeVisible();
  await expect.element(undo()).toHaveAccessibleName(/Câu trả lời cho “Sở NVụ”/);
  await userEvent.keyboard('{Escape}');
  await page.getByRole('button', { name: 'Ở lại' }).click();
  await expect.element(cells).toBeVisible();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(step(/^3 Vấn đề \(2\)/)).toBeVisible();
  expect(asked.said.map(({ answers }) => answers.length)).toEqual([1, 0]);

  await userEvent.keyboard('{Control>}y{/Control}{Alt>}3{/Alt}');
  await page.getByRole('button', { name: 'Bỏ, không nhập' }).click();
  await expect
    .element(page.getByRole('button', { name: /^Chỉ tiêu/ }))
    .toHaveAttribute('aria-current', 'page');
});

test('everything can be done with the keyboard', async () => {
  const { engine, asked } = createImportEngine();
  showWindow(engine);
  await chooseTable();
  await expect.element(next).toHaveFocus();

  await userEvent.keyboard('{F8}');
  const problem = cells.getByRole('gridcell', { name: /^31\/6\/2020 E10/ });
  await expect.element(problem).toBeVisible();
  await expect
    .poll(() => cells.element().getAttribute('aria-activedescendant'))
    .toBe(problem.element().id);
  (cells.element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.element(meaning('Thời gian')).toHaveAttribute('aria-checked', 'true');
  await userEvent.keyboard('{Escape}');
  await expect.element(meaning('Thời gian')).not.toBeInTheDocument();
  await expect.element(cells).toHaveFocus();
  await userEvent.keyboard('{Home}{ArrowUp}{Shift>}{ArrowUp}{/Shift}[Space]');
  await expect.element(page.getByText('Dòng 8–9 là')).toBeVisible();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
  await expect
    .poll(() => asked.said.at(-1)?.mapping.sheets['Phụ lục 1']?.rows)
    .toEqual({ 8: 'skipped', 9: 'skipped' });
});

test('a file of several sheets begins with what each of them is', async () => {
  const { engine, asked } = createImportEngine({
    sheets: [aSheet({ name: 'Bìa', kind: 'unknown', records: 0 }), annex],
  });
  showWindow(engine);
  await chooseTable();
  await expect
    .element(page.getByRole('checkbox', { name: 'Nhập trang “Phụ lục 1”' }))
    .toBeChecked();
  await expect.element(page.getByRole('checkbox', { name: 'Nhập trang “Bìa”' })).toBeDisabled();

  await page.getByRole('combobox', { name: 'Trang “Bìa” là' }).click();
  await page.getByRole('option', { name: 'bảng đầu việc' }).click();
  await page.getByRole('checkbox', { name: 'Nhập trang “Phụ lục 1”' }).click();
  await step(/^4 Xem trước/).click();
  await expect.poll(() => asked.intentions.at(-1)?.sheets).toEqual(['Bìa']);
});

test('the letters of an old font are shown before and after, and can be read otherwise', async () => {
  const { engine, asked } = createImportEngine();
  showWindow(engine);
  await chooseTable();
  await page.getByRole('button', { name: 'phông VNI đã chuyển sang Unicode' }).click();
  await expect.element(page.getByRole('row', { name: 'Sô keát Sơ kết' })).toBeVisible();
  await page.getByRole('radio', { name: /^TCVN3/ }).click();
  await expect.poll(() => asked.said.at(-1)?.mapping.encoding).toBe('tcvn3');
});

test('a remembered way of reading is said, and the table can be read anew', async () => {
  const remembered = { [annex.name]: aSavedMapping() };
  const { engine, asked } = createImportEngine({ remembered });
  showWindow(engine);
  await chooseTable();
  await expect.element(page.getByText(/Đang đọc theo “Phụ lục của Tỉnh ủy”/)).toBeVisible();
  await page.getByRole('button', { name: 'Đọc lại từ đầu' }).click();
  await expect.poll(() => asked.said.at(-1)?.mapping).toEqual({ sheets: {} });
});

test('when the workbook changes meanwhile, the preview is planned again and says so', async () => {
  const { engine, asked, workbook } = createImportEngine();
  showWindow(engine);
  await chooseTable();
  await step(/^4 Xem trước/).click();
  await expect.element(next).toHaveTextContent('Nhập 6 dòng');

  workbook.commit({ label: { key: 'insertTask', params: { code: 'NV-900' } }, changes: [] });
  await expect
    .element(page.getByText('Kế hoạch vừa thay đổi nên kết quả được tính lại.'))
    .toBeVisible();
  await next.click();
  await expect.poll(() => asked.applied).toEqual(['p2']);
});

test('a table that was copied comes in by pasting it', async () => {
  const { engine, asked } = createImportEngine();
  showWindow(engine);
  await page.getByRole('button', { name: 'Cách nhập khác' }).click();
  await page.getByRole('menuitem', { name: 'Dán bảng đã chép…' }).click();
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', 'TT\tNội dung\n1\tSơ kết');
  const field = page.getByRole('textbox', { name: 'Nơi dán bảng' });
  field
    .element()
    .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  await expect.element(page.getByRole('heading', { name: /bảng đã sao chép/ })).toBeVisible();
  expect(asked.sources).toEqual([{ text: 'TT\tNội dung\n1\tSơ kết' }]);
});

test('kept ways of reading are listed and can be forgotten', async () => {
  const { engine } = createImportEngine({ saved: [aSavedMapping()] });
  showWindow(engine);
  await page.getByRole('button', { name: 'Cách nhập khác' }).click();
  await page.getByRole('menuitem', { name: 'Các cách đọc đã lưu…' }).click();
  await expect.element(page.getByText('Phụ lục của Tỉnh ủy')).toBeVisible();
  await page.getByRole('button', { name: 'Quên “Phụ lục của Tỉnh ủy”' }).click();
  await expect.element(page.getByText('Chưa có cách đọc nào')).toBeVisible();
});

test('a hundred thousand rows come as they are looked at', async () => {
  const rowCount = 100_000;
  const rows = Array.from({ length: rowCount }, (_, index) => ({
    ...annexRows[5],
    meaning: 'task' as const,
    row: index + 1,
    cells: { A: String(index + 1), B: `Đầu việc số ${index + 1}` },
  }));
  const { engine } = createImportEngine({
    sheets: [{ ...annex, rowCount, lastRow: rowCount, problems: [], problemCount: 0 }],
    rows,
  });
  let asked = 0;
  const { rows: askRows } = engine.imports;
  Object.assign(engine.imports, {
    rows: (input: Parameters<typeof askRows>[0]) => ((asked += 1), askRows(input)),
  });
  showWindow(engine);
  await chooseTable();
  await expect.element(cells.getByText('Đầu việc số 1', { exact: true })).toBeVisible();
  (cells.element() as HTMLElement).focus();
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.element(cells.getByText('Đầu việc số 100000')).toBeVisible();
  expect(cells.element().querySelectorAll('[role="row"]').length).toBeLessThan(60);
  expect(asked).toBeLessThan(8);
});
