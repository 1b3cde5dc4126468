import { useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { ClauseState } from '#shared/proposals/clauseState.ts';
import type { Proposal, TaskProposal } from '#shared/proposals/proposal.ts';
import type { Clause } from '#shared/resolution/clause.ts';

import { useNotices } from '../../app/notices.ts';
import { focusDocument } from '../ClauseDocument.tsx';
import type { DocumentKeys } from '../ClauseDocument.tsx';
import { useResolution } from '../resolutionView.ts';
import { readCaret } from '../selectedWords.ts';
import type { ProposalActions } from './ProposalLine.tsx';
import { joinWithPrevious, retitle, splitAt } from './reworkProposals.ts';
import { useDecisions } from './useDecisions.ts';

/** How the chosen clause is being decided on. */
export interface ClauseDeciding {
  readonly clause: Clause;
  readonly state: ClauseState;
  readonly waiting: readonly Proposal[];
  /** The proposal that the keys are about; null without any. */
  readonly chosen: Proposal | null;
  /** Whether its title is being worded anew. */
  readonly isEditing: boolean;
  /** Whether the reason for setting the clause aside is asked for. */
  readonly isAsking: boolean;
  readonly actions: {
    readonly ofProposal: ProposalActions;
    readonly acceptAll: () => void;
    readonly ask: () => void;
    readonly setAside: (reason: string | null) => void;
    readonly restore: () => void;
    readonly review: () => void;
    readonly showNextUndecided: () => void;
  };
}

interface Focus {
  readonly clause: string;
  readonly index: number;
  readonly doing: 'editing' | 'asking' | null;
}

const noProposals: readonly Proposal[] = [];

/** The keys of the document that decide, and what stands under the chosen clause; null: none is chosen. */
export function useClauseDeciding(
  container: RefObject<HTMLDivElement | null>,
  clause: Clause | null,
  showNextUndecided: () => void,
): { readonly deciding: ClauseDeciding | null; readonly keys: DocumentKeys } {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const { waitingByClause, states, rework } = useResolution();
  const decisions = useDecisions();
  const [focus, setFocus] = useState<Focus | null>(null);
  if (clause === null) return { deciding: null, keys: { KeyC: showNextUndecided } };

  const { id } = clause;
  const waiting = waitingByClause.get(id) ?? noProposals;
  const own: Focus = focus?.clause === id ? focus : { clause: id, index: 0, doing: null };
  const at = Math.min(own.index, waiting.length - 1);
  const chosen = waiting[at] ?? null;
  const state = states.get(id) ?? 'open';

  const change = (to: Partial<Focus>): void => setFocus({ ...own, index: at, ...to });
  const endDoing = (): void => {
    change({ doing: null });
    focusDocument(container.current);
  };
  const step = (by: number): void =>
    change({ index: Math.min(Math.max(at + by, 0), waiting.length - 1) });

  function reworked(proposals: Proposal[] | null, whyNot: 'splitNowhere' | 'joinNowhere'): void {
    if (proposals === null) notify({ text: t(`resolution.${whyNot}`), tone: 'info' });
    else if (clause !== null) rework(clause, proposals);
  }

  const ofProposal: ProposalActions = {
    accept: (proposal) => void decisions.accept([proposal]),
    drop: (proposal) => void decisions.drop(clause, [proposal]),
    choose: (proposal) => change({ index: waiting.indexOf(proposal) }),
    retitle(proposal, title) {
      if (title !== null) rework(clause, retitle(waiting, proposal, title));
      endDoing();
    },
    split(proposal, place) {
      const inText = placeInText(proposal, place);
      reworked(splitAt(waiting, proposal, clause.text, inText), 'splitNowhere');
      endDoing();
    },
  };
  const actions: ClauseDeciding['actions'] = {
    ofProposal,
    acceptAll: () => void decisions.accept(waiting),
    ask() {
      if (state === 'setAside') void decisions.setAside(clause, null);
      else change({ doing: 'asking' });
    },
    setAside(reason) {
      endDoing();
      if (reason !== null) void decisions.setAside(clause, reason);
    },
    restore: () => void decisions.restore(clause),
    review: () => void decisions.review(clause.formerText === null ? [] : [clause]),
    showNextUndecided,
  };

  function splitAtCaret(): void {
    const caret = container.current === null ? null : readCaret(container.current, id);
    if (chosen?.kind !== 'task') return;
    const parts = caret === null ? null : splitAt(waiting, chosen, clause?.text ?? '', caret);
    reworked(parts, 'splitNowhere');
  }

  const keys: DocumentKeys = {
    KeyC: showNextUndecided,
    KeyN: actions.ask,
    KeyR: actions.review,
    ...(chosen === null
      ? {}
      : {
          KeyA: () => ofProposal.accept(chosen),
          'Shift+KeyA': actions.acceptAll,
          KeyD: () => ofProposal.drop(chosen),
          'Shift+KeyD': () => void decisions.drop(clause, waiting),
          ArrowRight: () => step(1),
          ArrowLeft: () => step(-1),
          KeyS: splitAtCaret,
          KeyE: () => {
            if (chosen.kind === 'task') change({ doing: 'editing' });
          },
          KeyM: () => {
            if (chosen.kind !== 'task') return;
            reworked(joinWithPrevious(waiting, chosen, clause.text), 'joinNowhere');
            step(-1);
          },
        }),
  };
  const isEditing = own.doing === 'editing';
  const isAsking = own.doing === 'asking' && state !== 'setAside';
  return {
    deciding: { clause, state, waiting, chosen, isEditing, isAsking, actions },
    keys,
  };
}

/** A title is the words of its quote, mostly: the same number of characters from the end of both. */
function placeInText({ start, quote, title }: TaskProposal, place: number): number {
  const words = title.slice(place).trimStart();
  const found = words === '' ? -1 : quote.lastIndexOf(words);
  return start + (found === -1 ? Math.min(place, quote.length) : found);
}
