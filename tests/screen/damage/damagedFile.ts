import { page } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { Examination } from '#shared/damage/examination.ts';

import type { aPlan } from '../aPlan.ts';
import { answer, aUserError, jobOf } from '../engineAnswers.ts';
import { createFakeEngine } from '../fakeEngine.ts';

export const path = '/home/an/Kế hoạch.dauviec';
export const file = 'Kế hoạch.dauviec';
const title = 'Nghị quyết Tỉnh ủy năm 2020';
const recent = [{ path, title, openedAt: '2020-01-06T03:24:00.000Z', exists: true }];
const damaged = () => aUserError('workbookDamaged', { file, path });

/** An engine in which that file is damaged, and any other opens. */
export function anEngine(
  examination: Examination,
  { snapshot = null, damage = {} }: Partial<Options> = {},
): EngineClient {
  const engine = createFakeEngine({
    snapshot,
    recent,
    instead: { damage: { examine: () => answer(() => jobOf([], examination)), ...damage } },
  });
  const { open } = engine.workbook;
  return Object.assign(engine, {
    workbook: {
      ...engine.workbook,
      open: (input: { path: string }) =>
        input.path === path ? Promise.reject(damaged()) : open(input),
    },
  });
}

interface Options {
  readonly snapshot: ReturnType<typeof aPlan> | null;
  readonly damage: Partial<EngineClient['damage']>;
}

export async function openFromRecent(): Promise<void> {
  await page.getByRole('listitem').filter({ hasText: title }).click();
}

export const heading = () => page.getByRole('heading', { name: `Tệp “${file}” bị hỏng` });
const card = (name: string) => page.getByRole('region', { name });
export const backupCard = () => card('Bản sao lưu');
export const salvageCard = () => card('Phần cứu được từ tệp hỏng');
