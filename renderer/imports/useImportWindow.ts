import { useState } from 'react';
import type { ComponentProps } from 'react';

import { useMayEdit } from '../access/useMayEdit.ts';
import type { HistorySteps } from '../app/useHistorySteps.ts';
import type { ImportWays } from './ImportButton.tsx';
import type { LeaveQuestion } from './LeaveQuestion.tsx';
import type { TableSource } from './openTable.ts';
import { useImports } from './useImports.ts';
import type { Imports } from './useImports.ts';

/** What the window around its screens knows of the import. */
export interface ImportWindow extends ImportWays {
  readonly imports: Imports;
  /** What undo and redo mean now: corrections of the open table, else steps of the workbook. */
  readonly steps: HistorySteps;
  readonly setOwnSteps: (steps: HistorySteps | null) => void;
  readonly readFiles: (paths: readonly string[]) => void;
  /** Leaves the table, unless corrections would be lost and the user stays; then does `then`. */
  readonly leave: (then?: () => void) => void;
  /** Null: nothing is asked. */
  readonly question: ComponentProps<typeof LeaveQuestion> | null;
  readonly isPasting: boolean;
  readonly paste: (source: TableSource) => void;
  readonly endPasting: () => void;
  readonly isListing: boolean;
  readonly endListing: () => void;
}

/** `history` the steps of the workbook. */
export function useImportWindow(history: HistorySteps): ImportWindow {
  const imports = useImports();
  const { confirm } = useMayEdit();
  const { open } = imports;
  const [ownSteps, setOwnSteps] = useState<HistorySteps | null>(null);
  const [leaving, setLeaving] = useState<{ readonly then: () => void } | null>(null);
  const [dialog, setDialog] = useState<'paste' | 'list' | null>(null);
  const endDialog = (): void => setDialog(null);
  const isCorrected = ownSteps !== null && ownSteps.undo.label !== null;

  function leave(then: () => void = () => undefined): void {
    if (open !== null && isCorrected) {
      setLeaving({ then });
      return;
    }
    if (open !== null) imports.leave();
    then();
  }

  return {
    imports,
    steps: ownSteps ?? history,
    setOwnSteps,
    choose: () => leave(imports.choose),
    readFiles: (paths) => leave(() => imports.read(paths.map((path) => ({ path })))),
    leave,
    question:
      leaving === null || open === null
        ? null
        : {
            file: open.file,
            others: open.place.count - open.place.at,
            onStay: () => setLeaving(null),
            onGo() {
              setLeaving(null);
              imports.leave();
              leaving.then();
            },
          },
    isPasting: dialog === 'paste',
    startPasting() {
      if (confirm()) setDialog('paste');
    },
    paste(source) {
      endDialog();
      leave(() => imports.read([source]));
    },
    endPasting: endDialog,
    isListing: dialog === 'list',
    startListing: () => setDialog('list'),
    endListing: endDialog,
  };
}
