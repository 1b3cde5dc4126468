import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aPlan } from '../aPlan.ts';
import { aUserError } from '../engineAnswers.ts';
import { showWindow } from '../showWindow.tsx';
import {
  colourOf,
  columnName,
  createAnnexEngine,
  openAnnexes,
  pagesAreDrawn,
  patience,
  wantedColumns,
} from './annexEngine.ts';

const undo = () => page.getByRole('button', { name: /^Hoàn tác: / });

test(
  'the pages that will be printed are shown, each when it comes into sight',
  patience,
  async () => {
    const { engine, previewed } = createAnnexEngine();
    showWindow(engine);
    await openAnnexes();
    await pagesAreDrawn();
    expect(colourOf(9)).toBeNull();
    await expect.element(page.getByText('/ 9')).toBeVisible();
    expect(previewed).toMatchObject([
      { annexes: ['tasks', 'targets'], edition: 'issued', layout: { id: 'party-2018' } },
    ]);

    await page.getByRole('textbox', { name: 'Đến trang' }).fill('9');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => colourOf(9)).toEqual([0, 0, 230, 255]);
    await expect.poll(() => colourOf(1)).toBeNull();
    await page.getByRole('button', { name: 'Thu nhỏ' }).click();
    await expect.element(page.getByText('67 %')).toBeVisible();

    await page.getByText('Bản trình').click();
    await page.getByRole('radiogroup', { name: 'Bảng cần xuất' }).getByText('Chỉ tiêu').click();
    await expect
      .poll(() => previewed.at(-1))
      .toMatchObject({ annexes: ['targets'], edition: 'draft' });
  },
);

test('columns are named, moved, dropped and added with the keyboard, and all is taken back', async () => {
  const asked = createAnnexEngine();
  showWindow(asked.engine);
  await openAnnexes();
  await columnName('Mã').click();
  await userEvent.keyboard('{End} số{ArrowDown}{Alt>}{ArrowUp}{/Alt}');
  await expect.element(columnName('Nội dung nhiệm vụ')).toHaveFocus();
  await userEvent.keyboard('{Tab}72,5');
  await expect
    .poll(() => wantedColumns(asked).slice(0, 3))
    .toEqual(['TT', 'Nội dung nhiệm vụ', 'Mã số']);
  await userEvent.keyboard('{Tab}{ArrowDown}{Enter}');
  await expect.element(columnName('Mã số')).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Thêm cột' }).click();
  await page.getByRole('menuitem', { name: 'Kinh phí' }).click();
  await expect.poll(() => wantedColumns(asked).at(-1)).toBe('Kinh phí');
  expect(asked.previewed.at(-1)?.layout.annexes.tasks.columns[1]).toMatchObject({ widthMm: 72.5 });

  for (const name of ['Thêm cột', 'Bỏ cột', 'Đổi độ rộng cột', 'Chuyển cột', 'Đổi tên cột']) {
    await expect.element(undo()).toHaveAccessibleName(new RegExp(`^Hoàn tác: ${name} \\(`, 'u'));
    await undo().click();
  }
  await expect.element(page.getByText('Chưa lưu', { exact: true })).not.toBeInTheDocument();
  await expect
    .poll(() => wantedColumns(asked).slice(0, 3))
    .toEqual(['TT', 'Mã', 'Nội dung nhiệm vụ']);
});

test('a changed layout is kept as the office’s own, outlives the screen, and is forgotten', async () => {
  const { engine, exported } = createAnnexEngine();
  showWindow(engine);
  await openAnnexes();
  await page.getByRole('tab', { name: 'Tiêu đề, chữ ký' }).click();
  await page.getByRole('textbox', { name: 'Họ tên người ký' }).fill('Nguyễn Văn An');
  await page.getByRole('button', { name: 'Lưu thành mẫu riêng…' }).click();
  await page.getByRole('textbox', { name: 'Tên mẫu' }).fill('Mẫu của Tỉnh ủy');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText('Mẫu: Mẫu của Tỉnh ủy')).toBeVisible();

  await userEvent.keyboard('{Alt>}2{/Alt}{Control>}p{/Control}');
  await page.getByRole('button', { name: 'Chọn loại tệp' }).click();
  await page.getByRole('menuitem', { name: 'Xuất Word' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.element(page.getByText(/^Đã xuất 1 dòng ra Phụ lục - .*\.docx$/)).toBeVisible();
  expect(exported).toMatchObject([
    { layout: { name: 'Mẫu của Tỉnh ủy', signature: { name: { text: 'Nguyễn Văn An' } } } },
  ]);

  await page.getByRole('button', { name: 'Việc khác với mẫu' }).click();
  await page.getByRole('menuitem', { name: 'Xóa mẫu “Mẫu của Tỉnh ủy”' }).click();
  await expect.element(page.getByText('Mẫu: Văn bản của Đảng (2018–2025)')).toBeVisible();
  await page.getByRole('button', { name: 'Lấy lại' }).click();
  await expect.element(page.getByText('Mẫu: Mẫu của Tỉnh ủy')).toBeVisible();
});

test(
  'pages are given up for what is wanted by then, stopped when asked, and say why they failed',
  patience,
  async () => {
    const { engine } = createAnnexEngine();
    const { preview } = engine.annexes;
    const signals: AbortSignal[] = [];
    engine.annexes.preview = (_, { signal } = {}) =>
      new Promise((_resolve, reject) => {
        if (signal === undefined) return;
        signals.push(signal);
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    showWindow(engine);
    await openAnnexes();
    await expect.poll(() => signals.length).toBe(1);
    await columnName('Mã').fill('Mã NV');
    await expect.poll(() => signals.map(({ aborted }) => aborted)).toEqual([true, false]);
    await page.getByRole('button', { name: 'Dừng' }).click();
    await expect.element(page.getByText('Đã dừng dựng trang in.')).toBeVisible();

    engine.annexes.preview = () => Promise.reject(aUserError('annexBrokeOff'));
    await page.getByRole('button', { name: 'Dựng lại' }).click();
    await expect.element(page.getByText(/^Chưa lập được phụ lục/)).toBeVisible();
    engine.annexes.preview = preview;
    await page.getByRole('alert').getByRole('button').click();
    await pagesAreDrawn();
  },
);

test('a plan with nothing in it says how something comes into its annexes', async () => {
  showWindow(createAnnexEngine(aPlan()).engine);
  await openAnnexes();
  await page.getByRole('button', { name: 'Đến bảng đầu việc' }).click();
  await expect
    .element(page.getByRole('navigation').getByRole('button', { name: /^Đầu việc/ }))
    .toHaveAttribute('aria-current', 'page');
});
