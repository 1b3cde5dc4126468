import type { Action, Walk } from '../action.ts';
import { pick } from '../action.ts';
import { chooseCell, extendDown, showScreen } from './screens.ts';

const words: Readonly<Record<string, readonly string[]>> = {
  lead: ['Sở Tài chính', 'VPTU', 'so y te', 'UBND tỉnh', 'Cơ quan chưa có trong danh bạ'],
  support: ['Sở Nội vụ', 'so giao thong', 'Công an tỉnh'],
  period: ['Quý II/2020', 'trước 30/6', 'thường xuyên', '15/9/2020', 'sau khi có hướng dẫn'],
  progress: ['Đang thực hiện', 'Hoàn thành', 'Chưa thực hiện'],
  percent: ['10', '62,5', '100'],
  completedOn: ['30/6/2020', '15/11/2020'],
};
const anyWords = [
  'Báo cáo kết quả',
  'Đã rà soát, sắp xếp lại',
  'Dự thảo lần 2',
  'đường dẫn, uỷ viên',
];

/** Columns that are typed into. */
const typed = ['title', 'lead', 'support', 'period', 'product', 'progress', 'percent', 'note'];

function action(name: string, weight: number, run: (walk: Walk) => Promise<void>): Action {
  return {
    name: `tasks: ${name}`,
    weight,
    async run(walk) {
      await showScreen(walk.page, 'tasks');
      await run(walk);
    },
  };
}

function keys(name: string, weight: number, ...pressed: readonly string[]): Action {
  return action(name, weight, async (walk) => {
    await chooseCell(walk);
    if (walk.random(3) === 0) await extendDown(walk, 2);
    await walk.page.keyboard.press(pick(walk, pressed));
  });
}

export const taskActions: readonly Action[] = [
  action('type into a cell', 30, async (walk) => {
    const field = await chooseCell(walk, typed);
    await walk.page.keyboard.type(pick(walk, words[field] ?? anyWords));
    await walk.page.keyboard.press(pick(walk, ['Enter', 'Enter', 'Tab', 'Escape']));
  }),
  action('edit with F2', 4, async (walk) => {
    await chooseCell(walk, typed);
    await walk.page.keyboard.press('F2');
    await walk.page.keyboard.type(' (bổ sung)');
    await walk.page.keyboard.press(pick(walk, ['Enter', 'Escape']));
  }),
  action('fill down', 6, async (walk) => {
    await chooseCell(walk, typed);
    await extendDown(walk);
    await walk.page.keyboard.press('Control+d');
  }),
  action('copy and paste', 6, async (walk) => {
    await chooseCell(walk);
    await extendDown(walk);
    await walk.page.keyboard.press(pick(walk, ['Control+c', 'Control+c', 'Control+x']));
    await chooseCell(walk);
    await walk.page.keyboard.press('Control+v');
  }),
  action('paste rows', 3, async (walk) => {
    const rows = Array.from({ length: 2 + walk.random(12) }, (_, row) =>
      [
        String(row + 1),
        '',
        pick(walk, anyWords),
        'Sở Tài chính',
        'Sở Y tế',
        '',
        'Quý III/2020',
      ].join('\t'),
    );
    await walk.page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\r\n'));
    await chooseCell(walk, ['number']);
    await walk.page.keyboard.press('Control+v');
  }),
  keys('clear', 3, 'Delete'),
  keys('add a task', 5, 'Insert'),
  keys('add a section', 1, 'Control+Shift+Enter'),
  keys('remove', 4, 'Control+-'),
  keys('indent, outdent', 5, 'Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'),
  keys('move', 5, 'Alt+Shift+ArrowUp', 'Alt+Shift+ArrowDown'),
  keys(
    'fold',
    4,
    'Alt+Shift+Minus',
    'Alt+Shift+Equal',
    'Alt+Shift+1',
    'Alt+Shift+2',
    'Alt+Shift+9',
  ),
  keys('history of a cell', 4, 'Control+Shift+h'),
  keys('follow up', 4, 'Control+Shift+f'),
  keys('direct', 2, 'Control+Shift+e', 'Control+Shift+k'),
  keys('go to the clause', 2, 'Control+Shift+g'),
  keys('zoom', 2, 'Control+Alt+Equal', 'Control+Alt+Minus', 'Control+Alt+0'),
  action('menu of a row', 3, async ({ page, random }) => {
    await chooseCell({ page, random });
    await page.keyboard.press('Shift+F10');
    await page.keyboard.press(random(2) === 0 ? 'ArrowDown' : 'Escape');
  }),
  action('sort', 4, async (walk) => {
    await chooseCell(walk, ['title', 'lead', 'period', 'product']);
    await walk.page.keyboard.press('Alt+ArrowDown');
    const name = pick(walk, ['Sắp xếp tăng dần', 'Sắp xếp giảm dần']);
    await walk.page.getByRole('dialog').getByRole('button', { name }).click();
  }),
  action('filter', 4, async (walk) => {
    await chooseCell(walk, ['lead', 'support', 'period']);
    await walk.page.keyboard.press('Alt+ArrowDown');
    const panel = walk.page.getByRole('dialog');
    await panel.waitFor();
    const values = panel.getByRole('checkbox');
    for (const place of [0, 1 + walk.random(4)]) {
      if ((await values.count()) > place) await values.nth(place).click();
    }
  }),
  action('take filters away', 6, async ({ page }) => {
    const clear = page.getByRole('button', { name: 'Bỏ lọc', exact: true });
    if (await clear.isVisible()) await clear.click();
  }),
  action('quick filter', 3, (walk) => chooseFromMenu(walk, 'Lọc')),
  action('group', 3, (walk) => chooseFromMenu(walk, 'Nhóm')),
  action('search', 5, async (walk) => {
    await walk.page.keyboard.press('Control+f');
    await walk.page.keyboard.type(pick(walk, ['so ket', 'ra soat', 'nong thon', 'khong co']));
    for (let hit = walk.random(4); hit > 0; hit -= 1) await walk.page.keyboard.press('F3');
    await walk.page.keyboard.press('Escape');
  }),
  action('replace', 2, async (walk) => {
    await chooseCell(walk);
    await walk.page.keyboard.press('Control+h');
    await walk.page.keyboard.type(pick(walk, ['quý ii', 'báo cáo', 'sở']));
    await walk.page.keyboard.press('Tab');
    await walk.page.keyboard.type(pick(walk, ['Quý III', 'Báo cáo', 'Sở']));
    await walk.page.keyboard.press(pick(walk, ['Enter', 'Escape']));
  }),
  action('keep and forget a view', 2, async ({ page }) => {
    await page.getByRole('button', { name: 'Lưu cách xem' }).click();
    await page.keyboard.type('Cách xem thử');
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Cách xem “Cách xem thử/u })
      .first()
      .click();
    await page.getByRole('menuitem', { name: 'Xóa cách xem' }).click();
  }),
  action('scroll', 5, async (walk) => {
    await chooseCell(walk);
    const where = ['Control+End', 'Control+Home', 'PageDown', 'PageUp', 'End'];
    await walk.page.keyboard.press(pick(walk, where));
  }),
];

async function chooseFromMenu(walk: Walk, name: string): Promise<void> {
  await walk.page.getByRole('toolbar').getByRole('button', { name, exact: true }).first().click();
  const entries = walk.page.locator('[role^="menuitem"]');
  await entries.first().waitFor();
  await entries.nth(walk.random(await entries.count())).click();
}
