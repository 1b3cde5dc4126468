import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { anEmptySnapshot } from '../anEmptySnapshot.ts';
import { answer, aUserError } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

const recent = [
  {
    path: '/home/an/Nghị quyết 2020.dauviec',
    title: 'Nghị quyết Tỉnh ủy năm 2020',
    openedAt: '2020-01-06T03:24:00.000Z',
    exists: true,
  },
  {
    path: '/media/usb/Đề án 08.dauviec',
    title: 'Đề án 08',
    openedAt: '2020-01-05T03:24:00.000Z',
    exists: false,
  },
];

test('a recent workbook opens with Enter', async () => {
  showWindow(createFakeEngine({ snapshot: null, recent }));
  const item = page.getByRole('listitem').filter({ hasText: 'Nghị quyết Tỉnh ủy năm 2020' });
  await expect.element(item).toBeVisible();

  item.element().focus();
  await userEvent.keyboard('{Enter}');

  await expect.element(page.getByRole('navigation')).toBeVisible();
});

test('a recent workbook whose file is gone is marked and can be taken off the list', async () => {
  showWindow(createFakeEngine({ snapshot: null, recent }));
  const item = page.getByRole('listitem').filter({ hasText: 'Đề án 08' });
  await expect.element(item.getByText('Không còn tệp')).toBeVisible();

  item.element().focus();
  await userEvent.keyboard('{Delete}');

  await expect.element(item).not.toBeInTheDocument();
});

test('without recent workbooks the list says what will be there', async () => {
  showWindow(createFakeEngine({ snapshot: null }));

  await expect.element(page.getByText('Chưa có kế hoạch nào')).toBeVisible();
});

test('a new workbook asks for its place and opens', async () => {
  const created: unknown[] = [];
  const engine = createFakeEngine({ snapshot: null });
  const { create } = engine.workbook;
  Object.assign(engine.workbook, {
    create(input: Parameters<typeof create>[0]) {
      created.push(input);
      return create(input);
    },
  });
  showWindow(engine);
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  await page.getByLabelText('Tên kế hoạch').fill('Nghị quyết Tỉnh ủy năm 2020');
  await page.getByLabelText('Năm kế hoạch').fill('2020');
  await page.getByLabelText('Ngày ban hành').fill('6/1/2020');
  await page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click();
  await expect.element(page.getByLabelText('Tên tệp')).toHaveValue('Nghị quyết Tỉnh ủy năm 2020');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await expect
    .element(page.getByRole('navigation', { name: 'Các phần của kế hoạch' }))
    .toBeVisible();
  expect(created).toEqual([
    {
      path: '/home/an/Nghị quyết Tỉnh ủy năm 2020.dauviec',
      title: 'Nghị quyết Tỉnh ủy năm 2020',
      year: 2020,
      issued: '2020-01-06',
      directory: null,
      replace: false,
    },
  ]);
});

test('a day that does not exist is refused beside its field', async () => {
  showWindow(createFakeEngine({ snapshot: null }));
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  await page.getByLabelText('Ngày ban hành').fill('31/6/2020');
  await page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click();

  await expect
    .element(page.getByText('Không có ngày “31/6/2020”; hãy ghi như 06/01/2020.'))
    .toBeVisible();
});

test('what is said to be missing is no longer said once it is there', async () => {
  showWindow(createFakeEngine({ snapshot: null }));
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  const title = page.getByLabelText('Tên kế hoạch');
  await title.fill('');
  await page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click();
  await expect.element(page.getByText('Hãy ghi tên kế hoạch.')).toBeVisible();

  await title.fill('Nghị quyết năm 2026');

  await expect.element(page.getByText('Hãy ghi tên kế hoạch.')).not.toBeInTheDocument();
});

test('saving over a file that is there asks first', async () => {
  const created: unknown[] = [];
  showWindow(
    createFakeEngine({
      snapshot: null,
      instead: {
        workbook: {
          create: (input) =>
            answer(() => {
              created.push(input.replace);
              return anEmptySnapshot(input.path);
            }),
        },
      },
    }),
  );
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  await page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click();
  await page.getByLabelText('Tên tệp').fill('kế hoạch');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByRole('button', { name: 'Thay thế' }).click();

  await expect.poll(() => created).toEqual([true]);
});

test('a dialog that was closed answers nothing when its folder is read at last', async () => {
  const created: unknown[] = [];
  const engine = createFakeEngine({ snapshot: null });
  const { listFolder } = engine.files;
  const slow = Promise.withResolvers<null>();
  const late: unknown[] = [];
  Object.assign(engine.files, {
    async listFolder(input: Parameters<typeof listFolder>[0]) {
      if (input.folder !== '/mnt/chậm') return listFolder(input);
      await slow.promise;
      const listing = await listFolder(input);
      late.push(listing);
      return listing;
    },
  });
  Object.assign(engine.workbook, { create: (input: unknown) => created.push(input) });
  showWindow(engine);
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  const ask = page.getByRole('button', { name: 'Tạo kế hoạch', exact: true });
  await ask.click();
  await page.getByLabelText('Tên tệp').fill('/mnt/chậm/Chương trình công tác');
  await userEvent.keyboard('{Enter}{Escape}');
  await expect.element(page.getByLabelText('Tên tệp')).not.toBeInTheDocument();
  await ask.click();
  await expect.element(page.getByLabelText('Tên tệp')).toBeVisible();

  slow.resolve(null);
  await expect.poll(() => late).toHaveLength(1);

  await page.getByLabelText('Tên tệp').fill('Tên khác');
  await expect.element(page.getByLabelText('Tên tệp')).toHaveValue('Tên khác');
  expect(created).toEqual([]);
});

test('a path that is typed in place of a name leads to its folder and is saved there', async () => {
  const created: string[] = [];
  const create = ({ path }: { readonly path: string }) =>
    answer(() => {
      created.push(path);
      return anEmptySnapshot(path);
    });
  showWindow(createFakeEngine({ snapshot: null, instead: { workbook: { create } } }));
  await page.getByRole('button', { name: /^Tạo kế hoạch mới/ }).click();
  await page.getByRole('button', { name: 'Tạo kế hoạch', exact: true }).click();
  const name = page.getByLabelText('Tên tệp');
  await name.fill('/home/an/2020/');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect
    .element(page.getByLabelText('Thư mục', { exact: true }))
    .toHaveValue('/home/an/2020');
  await name.fill('/tmp/mới');
  await userEvent.keyboard('{Enter}');

  await expect.poll(() => created).toEqual(['/tmp/mới.dauviec']);
});

test('the sample can be made anew once there is one', async () => {
  const engine = createFakeEngine({ snapshot: null, settings: { tourSeen: true } });
  const asked: boolean[] = [];
  const { openSample } = engine.workbook;
  Object.assign(engine.workbook, {
    openSample(input: Parameters<typeof openSample>[0]) {
      asked.push(input.again);
      return openSample(input);
    },
  });
  const { session } = showWindow(engine);
  await expect.element(page.getByText('Chưa có kế hoạch nào')).toBeVisible();
  const again = { name: 'Làm lại kế hoạch mẫu' };
  await expect.element(page.getByRole('button', again)).not.toBeInTheDocument();
  await page.getByRole('button', { name: /^Xem kế hoạch mẫu/ }).click();
  await page.getByRole('button', { name: /^Kế hoạch:/ }).click();
  await page.getByRole('menuitem', again).click();
  await expect.poll(() => asked).toEqual([false, true]);

  await session.close();

  await page.getByRole('button', again).click();
  await expect.poll(() => asked).toEqual([false, true, true]);
});

test('a workbook that can not be opened is told in the sentence of the engine', async () => {
  const open = () =>
    answer(() => {
      throw aUserError('workbookDamaged', { file: 'Nghị quyết 2020.dauviec' });
    });
  showWindow(createFakeEngine({ snapshot: null, recent, instead: { workbook: { open } } }));
  await page.getByText('Nghị quyết Tỉnh ủy năm 2020').click();

  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent('Tệp kế hoạch “Nghị quyết 2020.dauviec” bị hỏng nên không mở được.');
});
