import type { EngineClient } from '#renderer/app/engineClient.ts';
import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { officialLayouts } from '#shared/annexes/layouts.ts';

import { aPdf } from './annexes/aPdf.ts';
import { answer, aUserError, jobOf } from './engineAnswers.ts';
import type { FakeWorkbook } from './fakeWorkbook.ts';

const pages = 9;
const partBytes = 1000;

/** The official layouts, and those that are saved, in memory; every preview has the same nine pages. */
export function createFakeAnnexes(workbook: () => FakeWorkbook): EngineClient['annexes'] {
  let own: readonly AnnexLayout[] = [];
  const others = (id: string): readonly AnnexLayout[] => own.filter((layout) => layout.id !== id);
  const pdf = aPdf(pages);

  return {
    layouts: {
      list: () => answer(() => [...officialLayouts, ...own]),
      save: (layout) => answer(() => void (own = [...others(layout.id), layout])),
      forget: ({ id }) => answer(() => void (own = others(id))),
      export: () => answer(() => undefined),
      import: () => Promise.reject(aUserError('layoutFileWrong')),
    },
    preview: () => answer(() => jobOf([], { preview: 'p1', bytes: pdf.length, pages })),
    previewPart: ({ from }) =>
      answer(() => {
        const next = from + partBytes;
        return { base64: btoa(pdf.slice(from, next)), next: next < pdf.length ? next : null };
      }),
    closePreview: () => answer(() => undefined),
    export: ({ path }) =>
      answer(() => jobOf([], { path, rows: workbook().snapshot().tasks.length })),
  };
}
