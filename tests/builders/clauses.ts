import { generateNKeysBetween } from 'fractional-indexing';

import { undecided } from '#shared/resolution/clause.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

/** The clauses of a text as a workbook would hold them: c1, c2 … */
export function clausesOf(text: string): Clause[] {
  const drafts = readClauses(text);
  const positions = generateNKeysBetween(null, null, drafts.length);
  return drafts.map((draft, index) => ({
    ...draft,
    ...undecided,
    id: `c${index + 1}`,
    position: positions[index] ?? '',
    parent: draft.parent === null ? null : `c${draft.parent + 1}`,
  }));
}
