import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { officialLayouts } from '#shared/annexes/layouts.ts';

import { answer, aUserError, jobOf } from './fakeEngine.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

/** The official layouts, and those that are saved, in memory; files and previews are made of nothing. */
export function createFakeAnnexes(workbook: () => FakeWorkbook): EngineClient['annexes'] {
  let own: readonly AnnexLayout[] = [];
  const others = (id: string): readonly AnnexLayout[] => own.filter((layout) => layout.id !== id);

  return {
    layouts: {
      list: () => answer(() => [...officialLayouts, ...own]),
      save: (layout) => answer(() => void (own = [...others(layout.id), layout])),
      forget: ({ id }) => answer(() => void (own = others(id))),
      export: () => answer(() => undefined),
      import: () => Promise.reject(aUserError('layoutFileWrong')),
    },
    preview: () => answer(() => jobOf([], { preview: 'p1', bytes: 5, pages: 1 })),
    previewPart: () => answer(() => ({ base64: btoa('%PDF-'), next: null })),
    closePreview: () => answer(() => undefined),
    export: ({ path }) =>
      answer(() => jobOf([], { path, rows: workbook().snapshot().tasks.length })),
  };
}
