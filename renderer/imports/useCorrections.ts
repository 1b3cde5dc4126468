import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import type { Answer } from '#shared/imports/answer.ts';
import type { ImportWay } from '#shared/imports/importPlan.ts';
import type { Mapping } from '#shared/imports/mapping.ts';
import type { SheetKind } from '#shared/spreadsheet/inspection.ts';

import { meaningName } from './columnMeanings.ts';
import {
  withAnswers,
  withColumn,
  withEncoding,
  withKind,
  withoutAnswer,
  withRows,
  withTakenSheet,
} from './importDraft.ts';
import type { ColumnMeaning, RowChoice } from './importDraft.ts';
import { tablesOf } from './importCounts.ts';
import type { Correct } from './useDraft.ts';

/** What the user can say of a table; each of it can be taken back. */
export interface Corrections {
  readonly setColumn: (sheet: UnderstoodSheet, letters: string, field: ColumnMeaning) => void;
  readonly setRows: (
    sheet: UnderstoodSheet,
    rows: { readonly first: number; readonly last: number },
    choice: RowChoice,
  ) => void;
  readonly setKind: (sheet: string, kind: SheetKind) => void;
  readonly takeSheet: (sheet: string, isTaken: boolean) => void;
  readonly setEncoding: (encoding: Mapping['encoding'] | null) => void;
  readonly setWay: (way: ImportWay) => void;
  readonly answer: (answers: readonly Answer[]) => void;
  readonly takeBack: (answer: Answer) => void;
  /** As if nothing had been remembered, and nobody had said anything. */
  readonly readAnew: () => void;
}

export function useCorrections(correct: Correct, sheets: readonly UnderstoodSheet[]): Corrections {
  const { t } = useTranslation();
  return useMemo<Corrections>(
    () => ({
      setColumn: (sheet, letters, field) =>
        correct(
          t('imports.undo.column', { letters, field: meaningName(field, sheet.kind, t) }),
          (draft) => withColumn(draft, sheet, letters, field),
        ),
      setRows(sheet, { first, last }, choice) {
        const rows = first === last ? String(first) : `${first}–${last}`;
        const label =
          choice === 'again'
            ? t('imports.undo.rowAgain', { rows })
            : t('imports.undo.row', { rows, meaning: t(`imports.rows.${choice}`).toLowerCase() });
        correct(label, (draft) => withRows(draft, sheet, { first, last }, choice));
      },
      setKind: (sheet, kind) =>
        correct(
          t('imports.undo.kind', { sheet, kind: t(`imports.sheets.kinds.${kind}`) }),
          (draft) => withKind(draft, sheet, kind),
        ),
      takeSheet: (sheet, isTaken) =>
        correct(t(isTaken ? 'imports.undo.take' : 'imports.undo.skip', { sheet }), (draft) =>
          withTakenSheet(draft, tablesOf(sheets), sheet, isTaken),
        ),
      setEncoding: (encoding) =>
        correct(t('imports.undo.encoding'), (draft) => withEncoding(draft, encoding)),
      setWay: (way) => correct(t('imports.undo.way'), (draft) => ({ ...draft, way })),
      answer(answers) {
        const [first] = answers;
        if (first === undefined) return;
        const label =
          answers.length === 1
            ? t('imports.undo.answer', { value: first.value })
            : t('imports.undo.answers', { number: answers.length });
        correct(label, (draft) => withAnswers(draft, answers));
      },
      takeBack: (answer) =>
        correct(t('imports.problems.undo', { value: answer.value }), (draft) =>
          withoutAnswer(draft, answer),
        ),
      readAnew: () =>
        correct(t('imports.undo.anew'), (draft) => ({
          ...draft,
          mapping: { sheets: {} },
          answers: [],
        })),
    }),
    [correct, sheets, t],
  );
}
