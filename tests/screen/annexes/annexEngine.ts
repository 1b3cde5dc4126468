import { page } from 'vitest/browser';

import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { AnnexOrder } from '#shared/contract/annexContract.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

import { createFakeEngine } from '../fakeEngine.ts';
import { aTargetTable } from '../targets/targetTable.ts';

export interface AnnexEngine {
  readonly engine: EngineClient;
  /** What the window wanted to see, in order. */
  readonly previewed: readonly AnnexOrder[];
  /** What it wanted to have as a file. */
  readonly exported: readonly (AnnexOrder & { readonly path: string })[];
}

/** An engine that keeps in mind what annexes it was asked for. */
export function createAnnexEngine(snapshot: WorkbookSnapshot = aTargetTable()): AnnexEngine {
  const engine = createFakeEngine({ snapshot });
  const { preview, export: write } = engine.annexes;
  const previewed: AnnexOrder[] = [];
  const exported: (AnnexOrder & { path: string })[] = [];
  engine.annexes.preview = (order, ...rest) => {
    previewed.push(order);
    return preview(order, ...rest);
  };
  engine.annexes.export = (order, ...rest) => {
    exported.push(order);
    return write(order, ...rest);
  };
  return { engine, previewed, exported };
}

/** Names of the columns of the annex of tasks, as they were wanted last. */
export function wantedColumns({ previewed }: AnnexEngine): readonly string[] {
  return (previewed.at(-1)?.layout.annexes.tasks.columns ?? []).map(({ header }) => header);
}

export async function openAnnexes(): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Xuất phụ lục' }).click();
}

/** The colour in the middle of a page; null while it is not drawn. */
export function colourOf(number: number): readonly number[] | null {
  const canvas = document.querySelector<HTMLCanvasElement>(`[data-page="${number}"] canvas`);
  const { width = 0, height = 0 } = canvas ?? {};
  const pixel = canvas?.getContext('2d')?.getImageData(width / 2, height / 2, 1, 1).data;
  return pixel === undefined ? null : [...pixel];
}

export const pages = page.getByRole('region', { name: 'Các trang sẽ in' });
export const columnName = (name: string) =>
  page.getByRole('textbox', { name: `Tên cột “${name}”`, exact: true });
