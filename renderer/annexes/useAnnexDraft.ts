import { useCallback, useState } from 'react';

import type { AnnexEdition, AnnexKind, AnnexLayout } from '#shared/annexes/layout.ts';
import { usualLayout } from '#shared/annexes/layouts.ts';

import { beginHistory, changeDraft } from '../app/draftHistory.ts';
import type { DraftHistory } from '../app/draftHistory.ts';
import { useWorkbookStore } from '../workbook/WorkbookProvider.tsx';

export const annexFormats = ['xlsx', 'docx', 'pdf'] as const;

export type AnnexFormat = (typeof annexFormats)[number];

/** What goes out and how, beside how it looks. */
export interface AnnexChoice {
  readonly tables: AnnexKind | 'both';
  readonly edition: AnnexEdition;
  readonly format: AnnexFormat;
}

type LayoutHistory = DraftHistory<AnnexLayout>;

/** What the user makes of the annexes; it outlives the screen, so that nothing is lost by leaving it. */
export interface AnnexDraft {
  readonly choice: AnnexChoice;
  readonly choose: (part: Partial<AnnexChoice>) => void;
  /** The layout as it is used, saved or not, with its changes. */
  readonly history: LayoutHistory;
  readonly step: (change: (history: LayoutHistory) => LayoutHistory) => void;
  /** Changes the layout under a name; `place` where something is typed, so that all of it is one step. */
  readonly change: (
    label: string,
    change: (layout: AnnexLayout) => AnnexLayout,
    place?: string,
  ) => void;
}

export function useAnnexDraft(): AnnexDraft {
  const store = useWorkbookStore();
  const [choice, setChoice] = useState<AnnexChoice>({
    tables: 'both',
    edition: 'issued',
    format: 'xlsx',
  });
  const [history, step] = useState(() => beginHistory(usualLayout(store.getView().plan.year)));

  const choose = useCallback<AnnexDraft['choose']>(
    (part) => setChoice((before) => ({ ...before, ...part })),
    [],
  );
  const change = useCallback<AnnexDraft['change']>((label, edit, place) => {
    step((before) => {
      const next = edit(before.draft);
      return next === before.draft ? before : changeDraft(before, label, next, place);
    });
  }, []);
  return { choice, choose, history, step, change };
}
