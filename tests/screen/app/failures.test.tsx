import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { aPlan } from '../aPlan.ts';
import { answer, aUserError } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';
import { showWindow } from '../showWindow.tsx';

test('an edit that is refused shows why', async () => {
  const makeTask = () =>
    answer(() => {
      throw aUserError('diskFull', { file: 'Nghị quyết 2020.dauviec' });
    });
  showWindow(createFakeEngine({ snapshot: aPlan(), instead: { resolution: { makeTask } } }));
  await page.getByRole('article', { name: /Giữ vững/ }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(
      'Ổ đĩa đã đầy nên chưa ghi được “Nghị quyết 2020.dauviec”; tệp vẫn như trước.',
    );
});

test('an error that nobody can explain shows one sentence and goes into the log', async () => {
  const reported: unknown[] = [];
  const makeTask = () =>
    answer(() => {
      throw new TypeError('tasks is not iterable');
    });
  const reportError = (input: unknown) => answer(() => void reported.push(input));
  showWindow(
    createFakeEngine({
      snapshot: aPlan(),
      instead: { resolution: { makeTask }, app: { reportError } },
    }),
  );
  await page.getByRole('article', { name: /Giữ vững/ }).click();
  await userEvent.keyboard('{Control>}{Enter}{/Control}');

  await expect.element(page.getByRole('alert').getByText(/^Có lỗi ngoài dự kiến/)).toBeVisible();
  expect(reported).toMatchObject([{ message: 'TypeError: tasks is not iterable' }]);
});

test('a lost connection is shown until it is back', async () => {
  const { connect } = showWindow(createFakeEngine({ snapshot: aPlan() }));
  const bar = page.getByText(/^Mất kết nối/);
  await expect.element(page.getByRole('navigation')).toBeVisible();

  connect('lost');
  await expect.element(bar).toBeVisible();
  connect('connected');
  await expect.element(bar).not.toBeInTheDocument();
});

test('a problem that an engine has after a new start is shown', async () => {
  const engine = createFakeEngine({ snapshot: aPlan() });
  const { start } = engine.app;
  const { connect } = showWindow(engine);
  await expect.element(page.getByRole('navigation')).toBeVisible();
  engine.app.start = async () => ({
    ...(await start()),
    problem: { code: 'fileNotFound', params: { file: 'Kế hoạch.dauviec' } },
  });

  connect('lost');
  await expect.element(page.getByText(/^Mất kết nối/)).toBeVisible();
  connect('connected');
  await expect.element(page.getByText('Không tìm thấy tệp “Kế hoạch.dauviec”.')).toBeVisible();
});
