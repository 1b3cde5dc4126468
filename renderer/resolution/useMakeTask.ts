import { useCallback } from 'react';

import type { Clause } from '#shared/resolution/clause.ts';
import { createLabelReader } from '#shared/resolution/readLabel.ts';

import { useEdit } from '../workbook/WorkbookProvider.tsx';
import { useResolution } from './resolutionView.ts';
import { titleFromWords } from './titleFromWords.ts';

/**
 * Makes a task from words of a clause, or from the whole clause for null. Gives the id of the new
 * task; null when that failed.
 */
export function useMakeTask(): (clause: Clause, words: string | null) => Promise<string | null> {
  const edit = useEdit();
  const { makesSections } = useResolution();
  return useCallback(
    async (clause, words) => {
      const quote = words ?? wordsOfClause(clause);
      const task = {
        type: 'task',
        title: titleFromWords(quote),
        clause: clause.id,
        quote,
      } as const;
      const answer = await edit((engine) =>
        engine.resolution.makeTask({ task, sections: makesSections }),
      );
      return answer?.ids[0] ?? null;
    },
    [edit, makesSections],
  );
}

/** What a clause says, without its number or bullet. */
export function wordsOfClause({ label, text }: Clause): string {
  const words = text.trim();
  return label === null ? words : (createLabelReader()(words)?.rest.trim() ?? words);
}
