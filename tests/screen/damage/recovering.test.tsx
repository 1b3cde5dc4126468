import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';

import { aBackup, anExamination } from '../../builders/examinations.ts';
import { answer, aUserError } from '../engineAnswers.ts';
import { showWindow } from '../showWindow.tsx';
import { anEngine, backupCard, heading, openFromRecent, path, salvageCard } from './damagedFile.ts';

test('the backup is written where the user says, and opens', async () => {
  const asked: unknown[] = [];
  const recover: EngineClient['damage']['recover'] = (input) =>
    answer(() => {
      asked.push(input);
      return { path: input.target };
    });
  showWindow(anEngine(anExamination(), { damage: { recover } }));
  await openFromRecent();
  await backupCard().getByRole('button', { name: 'Khôi phục từ bản sao lưu…' }).click();
  await expect.element(page.getByLabelText('Tên tệp')).toHaveValue('Kế hoạch (khôi phục)');
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await expect.element(page.getByRole('navigation')).toBeVisible();
  await expect.element(heading()).not.toBeInTheDocument();
  const { workbookId, name } = aBackup();
  const target = '/home/an/Kế hoạch (khôi phục).dauviec';
  expect(asked).toEqual([
    { path, from: { type: 'backup', workbookId, name }, target, replace: false },
  ]);
});

test('what was salvaged is written under a name that says so', async () => {
  showWindow(anEngine(anExamination()));
  await openFromRecent();
  await salvageCard().getByRole('button', { name: 'Lưu phần cứu được…' }).click();

  await expect.element(page.getByLabelText('Tên tệp')).toHaveValue('Kế hoạch (cứu được)');
});

test('an older backup can be taken', async () => {
  const asked: unknown[] = [];
  const older = aBackup({ name: 'cũ.dauviec', at: '2020-01-05T09:20:00Z' });
  const recover: EngineClient['damage']['recover'] = ({ from, target }) =>
    answer(() => {
      asked.push(from);
      return { path: target };
    });
  showWindow(anEngine(anExamination({ older: [older] }), { damage: { recover } }));
  await openFromRecent();
  const { options } = page
    .getByLabelText('Bản sao lưu dùng để khôi phục')
    .element() as HTMLSelectElement;
  await userEvent.selectOptions(
    page.getByLabelText('Bản sao lưu dùng để khôi phục'),
    options[1]?.text ?? '',
  );
  await backupCard().getByRole('button').click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await expect
    .poll(() => asked)
    .toEqual([{ type: 'backup', workbookId: older.workbookId, name: 'cũ.dauviec' }]);
});

test('a full disk is told in the place where it happened, and the ways stay open', async () => {
  const recover = () => Promise.reject(aUserError('diskFull', { file: 'mới.dauviec' }));
  showWindow(anEngine(anExamination(), { damage: { recover } }));
  await openFromRecent();
  await salvageCard().getByRole('button', { name: 'Lưu phần cứu được…' }).click();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();

  await expect.element(salvageCard().getByText(/^Ổ đĩa đã đầy/)).toBeVisible();
  await expect
    .element(salvageCard().getByRole('button', { name: 'Lưu phần cứu được…' }))
    .toBeEnabled();
});

test('turning away from the file dialog changes nothing', async () => {
  showWindow(anEngine(anExamination()));
  await openFromRecent();
  await salvageCard().getByRole('button').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();

  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  await expect.element(heading()).toBeVisible();
});
