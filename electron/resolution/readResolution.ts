import { resolution as texts } from '#shared/messages/vi/resolution.ts';
import { findFormalParts } from '#shared/resolution/formalParts.ts';
import { appendClauses, replaceClauses } from '#shared/resolution/replaceClauses.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

import type { Workbook } from '../workbook/workbook.ts';

export interface SourceText {
  /** File name or what the user called the pasted text. */
  readonly name: string;
  readonly text: string;
}

/** Takes a text into the workbook as clauses, one undoable step; its letterhead and end ask for no work. */
export function readResolution(
  workbook: Workbook,
  { name, text }: SourceText,
  mode: 'replace' | 'append',
): { revision: number; clauses: number } {
  const drafts = readClauses(text);
  const formal = findFormalParts(drafts);
  const setAside = (index: number): string | null =>
    formal.has(index) ? texts.setAside.reasons.closing : null;
  const revision = workbook.edit(({ records, sequences }) => {
    const nextId = (): string => sequences.nextId('clause');
    const clauses = records.clause.list();
    return {
      label: { key: 'readResolution', params: { file: name } },
      changes:
        mode === 'append'
          ? appendClauses(clauses, drafts, nextId, setAside)
          : replaceClauses(
              { clauses, tasks: records.task.list(), targets: records.target.list() },
              drafts,
              nextId,
              setAside,
            ),
    };
  });
  return { revision, clauses: drafts.length };
}
