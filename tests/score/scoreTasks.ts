import { parsePeriod } from '#shared/periods/parsePeriod.ts';
import type { TaskProposal } from '#shared/proposals/proposal.ts';
import { foldText } from '#shared/text/fold.ts';

import type { Labels, Tally, TaskLabel } from './labels.ts';
import { containment, likeness, overlap } from './overlap.ts';

export interface TaskScore {
  readonly precision: Tally;
  readonly recall: Tally;
  readonly leads: Tally;
  readonly deadlines: Tally;
  readonly misses: readonly string[];
}

/** Shares of words from which on two texts mean the same task. */
const enough = 0.6;

export function scoreTasks(proposals: readonly TaskProposal[], labels: Labels): TaskScore {
  const found = labels.tasks.map((label) => ({ label, proposals: proposalsFor(label, proposals) }));
  const judged = found.filter(({ label }) => label.optional !== true);
  const hits = judged.filter(({ label, proposals: own }) => isFound(label, own));
  const optional = new Set(
    found.filter(({ label }) => label.optional === true).flatMap(({ proposals: own }) => own),
  );
  const matched = new Set(judged.flatMap(({ proposals: own }) => own));
  const counted = proposals.filter((proposal) => matched.has(proposal) || !optional.has(proposal));
  const leads = hits.map((hit) => ({
    ...hit,
    isRight: hit.proposals.some((one) => isLead(hit.label, one.lead)),
  }));
  const deadlines = hits
    .filter(({ label }) => label.period_quote !== null)
    .map((hit) => ({
      ...hit,
      isRight: hit.proposals.some((one) => isDeadline(hit.label, one, labels)),
    }));
  return {
    precision: { right: counted.filter((one) => matched.has(one)).length, of: counted.length },
    recall: { right: hits.length, of: judged.length },
    leads: tally(leads),
    deadlines: tally(deadlines),
    misses: [
      ...judged
        .filter((one) => !hits.includes(one))
        .map(({ label }) => `task missed: ${label.title_quote}`),
      ...counted.filter((one) => !matched.has(one)).map(({ quote }) => `task invented: ${quote}`),
      ...leads
        .filter(({ isRight }) => !isRight)
        .map(
          ({ label, proposals: own }) =>
            `lead: ${String(own[0]?.lead)} for ${String(label.lead)} in: ${label.title_quote}`,
        ),
      ...deadlines
        .filter(({ isRight }) => !isRight)
        .map(
          ({ label, proposals: own }) =>
            `deadline: ${String(own[0]?.period?.raw)} for ${String(label.period_quote)} in: ${label.title_quote}`,
        ),
      ...hits
        .filter(
          ({ label, proposals: own }) =>
            label.period_quote === null && own.some(({ period }) => period !== null),
        )
        .map(
          ({ label, proposals: own }) =>
            `deadline where none is labelled: ${String(own.find(({ period }) => period !== null)?.period?.raw)} in: ${label.title_quote}`,
        ),
    ],
  };
}

/** Those that mean the labelled task, or a part of it. */
function proposalsFor(
  { title_quote }: TaskLabel,
  proposals: readonly TaskProposal[],
): TaskProposal[] {
  const whole = proposals.filter(({ quote }) => likeness(quote, title_quote) >= enough);
  if (whole.length > 0) return whole;
  return proposals.filter(
    ({ quote }) =>
      title_quote.includes(quote) ||
      (containment(quote, title_quote) >= 0.9 && overlap(quote, title_quote).shared >= 6),
  );
}

function isFound({ title_quote }: TaskLabel, proposals: readonly TaskProposal[]): boolean {
  return (
    overlap(proposals.map(({ quote }) => quote).join(' '), title_quote).shared >=
    enough * overlap(title_quote, title_quote).shared
  );
}

function isLead({ lead, leadAny }: TaskLabel, actual: string | null): boolean {
  const fold = (name: string | null) => (name === null ? null : foldText(name));
  return (leadAny ?? [lead]).some((name) => fold(name) === fold(actual));
}

/** The same words, or words that mean the same days. */
function isDeadline(
  { period_quote }: TaskLabel,
  { period }: TaskProposal,
  context: Labels,
): boolean {
  if (period_quote === null || period === null) return period === period_quote;
  const expected = parsePeriod(period_quote, context);
  const isSame =
    expected.kind !== 'unknown' &&
    expected.kind === period.kind &&
    expected.due === period.due &&
    expected.every === period.every &&
    expected.start === period.start &&
    expected.kind !== 'conditional';
  return isSame || likeness(period.raw, period_quote) >= enough;
}

function tally(list: readonly { readonly isRight: boolean }[]): Tally {
  return { right: list.filter(({ isRight }) => isRight).length, of: list.length };
}
