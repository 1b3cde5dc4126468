import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { Access } from '#shared/contract/access.ts';

import { answer } from '../engineAnswers.ts';
import { aFakeAccess } from '../fakeAccess.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import type { FakeEngineOptions } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from '../tasks/assignmentTable.ts';
import { clickCell, shown } from '../tasks/gridPage.ts';

const held: Access = {
  mode: 'read',
  reason: 'held',
  holder: {
    who: 'Phòng Tổng hợp',
    machine: 'MAY-02',
    isThisMachine: false,
    since: '2020-01-06T02:20:00.000Z',
  },
  file: 'asOpened',
};

const why = /^Chỉ xem: Phòng Tổng hợp đang sửa tệp này trên máy MAY-02 từ 06\/01\/2020 \d\d:20\.$/u;

function showHeld(part: Partial<FakeEngineOptions> = {}) {
  const access = aFakeAccess(held);
  showWindow(createFakeEngine({ snapshot: anAssignmentTable(), access, ...part }));
  return access;
}

function noticesShown(): (string | null)[] {
  return [...document.querySelectorAll('[data-notice]')].map(({ textContent }) => textContent);
}

const bar = () => page.getByRole('status').filter({ hasText: 'Chỉ xem' });

test('a bar says who edits the workbook, on which machine and since when', async () => {
  showHeld();
  await expect.element(bar().getByText(why)).toBeVisible();
  await expect
    .element(page.getByRole('banner').getByText('Chỉ xem', { exact: true }))
    .toBeVisible();
  expect(document.title).toBe('Nghị quyết Tỉnh ủy năm 2020 (chỉ xem) – Đầu Việc');
});

test.each([
  [
    { ...held, holder: { ...held.holder, isThisMachine: true, who: null, since: null } },
    'Chỉ xem: người khác đang sửa tệp này trên máy này.',
  ],
  [
    { ...held, reason: 'takenOver', holder: { ...held.holder, machine: null, since: null } },
    'Chỉ xem: trong lúc máy này mất liên lạc, Phòng Tổng hợp trên máy khác đã mở tệp để sửa.',
  ],
  [
    { mode: 'read', reason: 'notWritable' },
    'Chỉ xem: không có quyền ghi vào tệp này hoặc thư mục chứa nó.',
  ],
  [
    { mode: 'read', reason: 'damaged' },
    'Chỉ xem: tệp có chỗ hỏng nên chương trình không ghi thêm vào.',
  ],
] satisfies [Access, string][])('the bar has a sentence for %j', async (access, sentence) => {
  showWindow(createFakeEngine({ snapshot: anAssignmentTable(), access: aFakeAccess(access) }));
  await expect.element(bar().getByText(sentence, { exact: true })).toBeVisible();
});

test('a big file that is being checked is edited a moment later, and no bar is shown', async () => {
  const access = aFakeAccess({ mode: 'read', reason: 'checking' });
  showWindow(createFakeEngine({ snapshot: anAssignmentTable(), access }));
  await expect.element(page.getByText('Đang kiểm tra tệp…')).toBeVisible();
  await expect.element(page.getByText('Đã lưu')).not.toBeInTheDocument();
  expect(document.querySelector('.fui-MessageBar')).toBeNull();
  access.change({ mode: 'edit' });
  await expect.element(page.getByText('Đã lưu')).toBeVisible();
});

test('typing into a cell opens no editor and says why, once', async () => {
  showHeld();
  await clickCell('t1', 'title');
  await userEvent.keyboard('abc');
  await expect.poll(noticesShown).toEqual([expect.stringMatching(why)]);
  expect(shown('t1', 'title')).toBe('Tổ chức đại hội');
  expect(document.querySelector('[data-editing]')).toBeNull();
});

test.each(['{F2}', '{Backspace}', '{Delete}', '{Insert}', '{Control>}z{/Control}'])(
  '%s changes nothing and says why',
  async (keys) => {
    showHeld();
    await clickCell('t1', 'title');
    await userEvent.keyboard(keys);
    await expect.poll(noticesShown).toEqual([expect.stringMatching(why)]);
    expect(document.querySelector('[data-editing]')).toBeNull();
  },
);

test('every button that edits is off and says why', async () => {
  showHeld();
  await expect.element(bar()).toBeVisible();
  for (const name of ['Thêm đầu việc', 'Xóa', 'Chưa có gì để hoàn tác']) {
    const button = page.getByRole('button', { name, exact: true });
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
  }
  await page.getByRole('button', { name: /^Kế hoạch:/u }).click();
  for (const name of ['Sửa thông tin kế hoạch…', 'Di chuyển hoặc đổi tên…']) {
    const entry = page.getByRole('menuitem', { name, exact: true });
    await expect.element(entry).toHaveAttribute('aria-disabled', 'true');
    await expect.element(entry).toHaveAttribute('title', expect.stringMatching(why));
  }
  await expect.element(page.getByRole('menuitem', { name: 'Lưu bản sao…' })).toBeEnabled();
});

test('words typed while the right to edit is lost are told and not written', async () => {
  const edits: unknown[] = [];
  const edit = (input: unknown) =>
    answer(() => {
      edits.push(input);
      return { revision: 2 };
    });
  const access = aFakeAccess({ mode: 'edit' });
  const engine = createFakeEngine({ snapshot: anAssignmentTable(), access });
  Object.assign(engine.tasks, { edit });
  showWindow(engine);
  await clickCell('t1', 'title');
  await userEvent.keyboard('Đại hội mới');
  access.change({ ...held, reason: 'takenOver' });
  await expect.element(bar()).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect
    .element(
      page
        .getByRole('alert')
        .getByText(/Thay đổi vừa rồi chưa được ghi\. Chữ vừa gõ: “Đại hội mới”\.$/u),
    )
    .toBeVisible();
  expect(edits).toEqual([]);
  await expect.poll(() => shown('t1', 'title')).toBe('Tổ chức đại hội');
});

test('a file that nobody edits any more is opened for editing', async () => {
  const access = showHeld();
  await expect.element(bar()).toBeVisible();
  access.change({ ...held, file: 'changed' });
  await expect.element(bar().getByText(/Ở đó vừa lưu thay đổi mới\./u)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Xem bản mới nhất' })).toBeVisible();
  access.change({ ...held, file: 'released' });
  await expect.element(bar().getByText(/Không còn ai sửa tệp nữa\./u)).toBeVisible();
  const open = page.getByRole('button', { name: 'Mở để sửa', exact: true });
  await expect.element(open).toBeVisible();
  access.change({ mode: 'edit' });
  await expect.element(bar()).not.toBeInTheDocument();
});

test('trying to edit while somebody still does says so', async () => {
  showHeld();
  await page.getByRole('button', { name: 'Thử mở để sửa' }).click();
  await expect
    .element(page.getByText(/^Vẫn chưa sửa được\. Chỉ xem: Phòng/u).first())
    .toBeVisible();
});

test('a copy of one’s own is saved and opened', async () => {
  const opened: string[] = [];
  showHeld({
    instead: {
      workbook: { open: ({ path }) => answer(() => ({ path: (opened.push(path), path) })) },
    },
  });
  await bar().getByRole('button', { name: 'Lưu bản sao…' }).click();
  await expect.element(page.getByLabelText('Tên tệp')).toHaveValue('Kế hoạch - bản sao');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => opened).toEqual(['/home/an/Kế hoạch - bản sao.dauviec']);
});
