import { useTranslation } from 'react-i18next';

import type { Proposal } from '#shared/proposals/proposal.ts';
import { isUndecided } from '#shared/proposals/clauseState.ts';
import type { Clause } from '#shared/resolution/clause.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useResolution } from '../resolutionView.ts';
import { acceptedFields } from './acceptedFields.ts';

/** What can be decided about a clause and its proposals; each decision is one step of undo. */
export interface Decisions {
  readonly accept: (proposals: readonly Proposal[]) => Promise<void>;
  readonly drop: (clause: Clause, proposals: readonly Proposal[]) => Promise<void>;
  readonly restore: (clause: Clause) => Promise<void>;
  /** Of a heading: all clauses below it about which nothing is decided. Null takes it back. */
  readonly setAside: (clause: Clause, reason: string | null) => Promise<void>;
  readonly review: (clauses: readonly Clause[]) => Promise<void>;
}

export function useDecisions(): Decisions {
  const { t } = useTranslation();
  const edit = useEdit();
  const { notify } = useNotices();
  const { confirm } = useMayEdit();
  const { agencies, clauses } = useWorkbook();
  const { states, suggestLead, makesSections } = useResolution();

  async function accept(proposals: readonly Proposal[]): Promise<void> {
    if (proposals.length === 0 || !confirm()) return;
    const accepted = acceptedFields(proposals, { agencies, suggestLead });
    const answer = await edit((engine) =>
      engine.resolution.accept({ ...accepted, sections: makesSections }),
    );
    if (answer === null) return;
    const { tasks, targets } = accepted;
    const words = [
      tasks.length > 0 ? t('resolution.accepted.tasks', { count: tasks.length }) : null,
      targets.length > 0 ? t('resolution.accepted.targets', { count: targets.length }) : null,
      answer.sections > 0 ? t('resolution.accepted.sections', { count: answer.sections }) : null,
    ].filter((part) => part !== null);
    notify({ text: t('resolution.accepted.notice', { what: words.join(', ') }) });
  }

  async function drop({ id }: Clause, proposals: readonly Proposal[]): Promise<void> {
    if (proposals.length === 0 || !confirm()) return;
    const dropped = proposals.map(({ kind, quote }) => ({ kind, quote }));
    await edit((engine) => engine.resolution.drop({ id, proposals: dropped }));
  }

  async function restore({ id }: Clause): Promise<void> {
    if (confirm()) await edit((engine) => engine.resolution.restore({ id }));
  }

  async function setAside(clause: Clause, reason: string | null): Promise<void> {
    if (!confirm()) return;
    const below = (one: Clause): boolean => isUndecided(states.get(one.id) ?? 'open');
    const chosen = clause.heading ? clausesUnder(clauses, clause).filter(below) : [clause];
    const ids = chosen.map(({ id }) => id);
    if (ids.length === 0) notify({ text: t('resolution.setAside.nothing'), tone: 'info' });
    else await edit((engine) => engine.resolution.setAside({ ids, reason }));
  }

  async function review(reviewed: readonly Clause[]): Promise<void> {
    const ids = reviewed.map(({ id }) => id);
    if (ids.length > 0 && confirm()) await edit((engine) => engine.resolution.review({ ids }));
  }

  return { accept, drop, restore, setAside, review };
}

/** The clauses that stand under another, however deep, in the order of the text. */
function clausesUnder(clauses: readonly Clause[], { id }: Clause): Clause[] {
  const under = new Set([id]);
  return clauses.filter((clause) => {
    const isUnder = clause.parent !== null && under.has(clause.parent);
    if (isUnder) under.add(clause.id);
    return isUnder;
  });
}
