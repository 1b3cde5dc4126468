import { useCallback, useMemo, useState } from 'react';
import type { ReactNode } from 'react';

import { clauseState, coverageOf } from '#shared/proposals/clauseState.ts';
import type { Proposal } from '#shared/proposals/proposal.ts';
import { suggestOwners } from '#shared/proposals/suggestOwners.ts';
import { nothingTaken, waitingProposals } from '#shared/proposals/waitingProposals.ts';
import type { TakenWords } from '#shared/proposals/waitingProposals.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';

import type { TaskRow } from '../workbook/taskRow.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { useKeptView } from '../workbook/useKeptView.ts';
import { useProposals } from './proposals/useProposals.ts';
import { sectionsView } from './sections/sectionsView.ts';
import { ResolutionContext } from './resolutionView.ts';
import type { ResolutionView } from './resolutionView.ts';
import { createClauseGrouper } from './rowsOfClauses.ts';
import { useSameLists } from './useSameLists.ts';

/** Keeps what is known of the resolution beside its text, for the screen and the navigation alike. */
export function ResolutionProvider(props: { readonly children: ReactNode }) {
  return <ResolutionContext value={useView()}>{props.children}</ResolutionContext>;
}

function useView(): ResolutionView {
  const { clauses, rows, targets } = useWorkbook();
  const { byClause, reading } = useProposals();
  const [reworked, setReworked] = useState<ReadonlyMap<string, Reworked>>(new Map());

  const [groupByClause] = useState(createClauseGrouper);
  const rowsByClause = useSameLists(useMemo(() => groupByClause(rows), [groupByClause, rows]));
  const targetsByClause = useSameLists(useMemo(() => groupTargets(targets), [targets]));
  const waiting = useMemo(() => {
    const taken = (id: string) => takenWords(rowsByClause.get(id), targetsByClause.get(id));
    return new Map(
      clauses.map((clause) => {
        const proposals = proposalsOf(clause, reworked, byClause);
        return [clause.id, waitingProposals(clause, proposals, taken(clause.id))] as const;
      }),
    );
  }, [clauses, reworked, byClause, rowsByClause, targetsByClause]);
  const waitingByClause = useSameLists(waiting);

  // Those that are decided on stay: one that was turned down may be had back.
  const rework = useCallback(
    (clause: Clause, proposals: readonly Proposal[]) => {
      const { id, text } = clause;
      setReworked((before) => {
        const decided = proposalsOf(clause, before, byClause).filter(
          (one) => waitingByClause.get(id)?.includes(one) !== true,
        );
        const all = [...decided, ...proposals].sort((left, right) => left.start - right.start);
        return new Map(before).set(id, { text, proposals: all });
      });
    },
    [byClause, waitingByClause],
  );

  const states = useMemo(
    () =>
      new Map(
        clauses.map((clause) => {
          const { id } = clause;
          const made = (rowsByClause.get(id)?.length ?? 0) + (targetsByClause.get(id)?.length ?? 0);
          const counts = { made, waiting: waitingByClause.get(id)?.length ?? 0 };
          return [id, clauseState(clause, counts)] as const;
        }),
      ),
    [clauses, rowsByClause, targetsByClause, waitingByClause],
  );
  const coverage = useMemo(() => coverageOf(states.values()), [states]);
  const suggestLead = useMemo(() => suggestOwners(rows.map(({ task }) => task)), [rows]);
  const { view, change } = useKeptView('resolution', sectionsView);
  return {
    ...view,
    changeMakesSections: (makesSections) => change(() => ({ makesSections })),
    ...{ rowsByClause, targetsByClause, waitingByClause, states, coverage, reading },
    ...{ rework, suggestLead },
  };
}

/** Proposals that were split, joined or worded anew before they were taken up, and of which text. */
interface Reworked {
  readonly text: string;
  readonly proposals: readonly Proposal[];
}

const noProposals: readonly Proposal[] = [];

function proposalsOf(
  { id, text }: Clause,
  reworked: ReadonlyMap<string, Reworked>,
  read: ReadonlyMap<string, readonly Proposal[]>,
): readonly Proposal[] {
  const own = reworked.get(id);
  return own?.text === text ? own.proposals : (read.get(id) ?? noProposals);
}

function takenWords(
  rows: readonly TaskRow[] | undefined,
  targets: readonly Target[] | undefined,
): TakenWords {
  if (rows === undefined && targets === undefined) return nothingTaken;
  return {
    task: rows?.map(({ task }) => task.quote ?? task.title) ?? [],
    target: targets?.map(({ raw }) => raw) ?? [],
  };
}

function groupTargets(targets: readonly Target[]): Map<string, Target[]> {
  const linked = targets.filter(({ clause }) => clause !== null);
  return Map.groupBy(linked, ({ clause }) => clause ?? '');
}
