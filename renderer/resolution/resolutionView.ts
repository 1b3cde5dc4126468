import { createContext, use } from 'react';

import type { ClauseState, Coverage } from '#shared/proposals/clauseState.ts';
import type { Proposal } from '#shared/proposals/proposal.ts';
import type { SuggestLead } from '#shared/proposals/suggestOwners.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';

import type { TaskRow } from '../workbook/taskRow.ts';

/** The resolution with what was made of it, what is proposed and what is decided. Lists by id of the clause. */
export interface ResolutionView {
  readonly rowsByClause: ReadonlyMap<string, readonly TaskRow[]>;
  readonly targetsByClause: ReadonlyMap<string, readonly Target[]>;
  /** Proposals that nobody has decided on. */
  readonly waitingByClause: ReadonlyMap<string, readonly Proposal[]>;
  readonly states: ReadonlyMap<string, ClauseState>;
  readonly coverage: Coverage;
  /** Share of the text that is read for proposals, 0 to 1; null when all of it is. */
  readonly reading: number | null;
  /** Puts other proposals in the place of those of a clause that wait, as long as the window is open. */
  readonly rework: (clause: Clause, waiting: readonly Proposal[]) => void;
  readonly suggestLead: SuggestLead;
  /** Whether tasks that are taken go under section rows of their headings, made where they are missing. */
  readonly makesSections: boolean;
  readonly changeMakesSections: (makesSections: boolean) => void;
}

export const ResolutionContext = createContext<ResolutionView | null>(null);

export function useResolution(): ResolutionView {
  const view = use(ResolutionContext);
  if (view === null) throw new Error('ResolutionContext is missing above this component');
  return view;
}
