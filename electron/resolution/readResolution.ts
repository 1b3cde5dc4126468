import { appendClauses, replaceClauses } from '#shared/resolution/replaceClauses.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

import type { Workbook } from '../workbook/workbook.ts';

export interface SourceText {
  /** File name or what the user called the pasted text. */
  readonly name: string;
  readonly text: string;
}

/** Takes a text into the workbook as clauses, one undoable step. */
export function readResolution(
  workbook: Workbook,
  { name, text }: SourceText,
  mode: 'replace' | 'append',
): { revision: number; clauses: number } {
  const drafts = readClauses(text);
  const revision = workbook.edit(({ records, sequences }) => {
    const nextId = (): string => sequences.nextId('clause');
    const clauses = records.clause.list();
    return {
      label: { key: 'readResolution', params: { file: name } },
      changes:
        mode === 'append'
          ? appendClauses(clauses, drafts, nextId)
          : replaceClauses(
              { clauses, tasks: records.task.list(), targets: records.target.list() },
              drafts,
              nextId,
            ),
    };
  });
  return { revision, clauses: drafts.length };
}
