import { useCallback } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { emptyRowId } from '../grid/emptyRowId.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import type { CellEdit } from '../grid/gridColumn.ts';
import { useEmptyRow } from '../grid/useEmptyRow.ts';
import { useEdit } from '../workbook/WorkbookProvider.tsx';
import { typedWords } from './targetFields.ts';
import type { TargetFields } from './targetFields.ts';

type TargetEdits = readonly CellEdit<TargetFields>[];

/** Sends edits of cells on their way; those of the empty row make a target. */
export function useTargetEdits(
  grid: RefObject<GridHandle | null>,
): (asked: TargetEdits) => Promise<boolean> {
  const { t } = useTranslation();
  const edit = useEdit();
  const typeInEmptyRow = useEmptyRow(grid);

  return useCallback(
    async (asked) => {
      const edits = asked.filter(({ id }) => id !== emptyRowId);
      const typed = asked.find(({ id }) => id === emptyRowId);
      if (typed === undefined) return change(edits);
      return typeInEmptyRow({
        fields: Object.keys(typed.after),
        add: () => add(typed.after, edits),
        change: (id) => change([{ ...typed, id }]),
      });

      async function change(changed: TargetEdits): Promise<boolean> {
        const ask = { edits: [...changed] };
        return (await edit((engine) => engine.targets.edit(ask), wordsOf(changed))) !== null;
      }

      async function add(after: TargetFields, others: TargetEdits): Promise<string | null> {
        const targets = [{ ...after, name: after.name ?? t('targets.newName') }];
        const words = [typedWords(after), wordsOf(others)].filter((part) => part !== '').join('; ');
        const answer =
          others.length === 0
            ? await edit((engine) => engine.targets.insert({ before: null, targets }), words)
            : await edit((engine) => engine.targets.paste({ edits: [...others], targets }), words);
        return answer?.ids[0] ?? null;
      }
    },
    [edit, t, typeInEmptyRow],
  );
}

function wordsOf(edits: TargetEdits): string {
  return edits
    .map(({ after }) => typedWords(after))
    .filter((words) => words !== '')
    .join('; ');
}
