import type { Proposal, TaskProposal } from '#shared/proposals/proposal.ts';

import { titleFromWords } from '../titleFromWords.ts';

/** The proposals with this one worded anew. */
export function retitle(
  proposals: readonly Proposal[],
  proposal: TaskProposal,
  title: string,
): Proposal[] {
  return proposals.map((one) => (one === proposal ? { ...proposal, title } : one));
}

/** The proposal as two, cut at a place in the clause's text; null when nothing would be left of one. */
export function splitAt(
  proposals: readonly Proposal[],
  proposal: TaskProposal,
  text: string,
  place: number,
): Proposal[] | null {
  const end = proposal.start + proposal.quote.length;
  const left = part(proposal, text, proposal.start, place);
  const right = part(proposal, text, place, end);
  if (left === null || right === null) return null;
  return proposals.flatMap((one) => (one === proposal ? [left, right] : [one]));
}

/** The proposal and the task in front of it as one; null when there is none in front. */
export function joinWithPrevious(
  proposals: readonly Proposal[],
  proposal: TaskProposal,
  text: string,
): Proposal[] | null {
  const before = proposals.slice(0, proposals.indexOf(proposal));
  const previous = before.findLast((one) => one.kind === 'task');
  if (previous === undefined) return null;
  const end = Math.max(
    previous.start + previous.quote.length,
    proposal.start + proposal.quote.length,
  );
  const quote = text.slice(previous.start, end);
  const joined: TaskProposal = {
    ...previous,
    quote,
    title: titleFromWords(quote),
    lead: previous.lead ?? proposal.lead,
    leadFrom: previous.lead === null ? proposal.leadFrom : previous.leadFrom,
    support: [...new Set([...previous.support, ...proposal.support])],
    period: previous.period ?? proposal.period,
    product: previous.product ?? proposal.product,
    marks: [...previous.marks, ...proposal.marks],
  };
  return proposals.flatMap((one) => (one === previous ? [joined] : one === proposal ? [] : [one]));
}

/** What stands in one part only belongs to that part; what stands in none of them belongs to both. */
function part(proposal: TaskProposal, text: string, from: number, to: number): TaskProposal | null {
  const words = text.slice(from, to);
  const quote = words.replace(/^[\s,;.:–-]+/u, '').trimEnd();
  if (!/[\p{L}\p{N}]/u.test(quote)) return null;
  const start = from + words.indexOf(quote);
  const isElsewhere = (what: 'period' | 'product'): boolean =>
    proposal.marks.some((mark) => mark.what === what && (mark.offset < from || mark.offset >= to));
  return {
    ...proposal,
    quote,
    start,
    title: titleFromWords(quote),
    period: isElsewhere('period') ? null : proposal.period,
    product: isElsewhere('product') ? null : proposal.product,
    marks: proposal.marks.filter(({ offset }) => offset >= from && offset < to),
  };
}
