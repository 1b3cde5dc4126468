import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import type { Proposal, TaskProposal } from '#shared/proposals/proposal.ts';
import type { SuggestLead } from '#shared/proposals/suggestOwners.ts';
import type { AcceptedProposals } from '#shared/resolution/acceptProposals.ts';
import { blankTarget } from '#shared/targets/targetCells.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

export interface OwnerContext {
  readonly agencies: readonly Agency[];
  readonly suggestLead: SuggestLead;
}

/** Who shall lead a proposed task, and whether the text says so or the plan's other tasks suggest it. */
export interface ProposedLead {
  readonly owner: Owner;
  readonly isSuggested: boolean;
}

export function proposedLead(
  { lead, quote }: TaskProposal,
  { agencies, suggestLead }: OwnerContext,
): ProposedLead | null {
  if (lead !== null) return { owner: ownerOf(lead, agencies), isSuggested: false };
  const suggested = agencies.find(({ id }) => id === suggestLead(quote));
  if (suggested === undefined) return null;
  return { owner: { text: suggested.name, agency: suggested.id }, isSuggested: true };
}

/** What the plan gets when these proposals are accepted as they stand. */
export function acceptedFields(
  proposals: readonly Proposal[],
  context: OwnerContext,
): AcceptedProposals {
  return {
    tasks: proposals.flatMap((one) => (one.kind === 'task' ? [taskFields(one, context)] : [])),
    targets: proposals.flatMap((one) =>
      one.kind === 'target' ? [{ ...blankTarget, ...one.target }] : [],
    ),
  };
}

function taskFields(proposal: TaskProposal, context: OwnerContext): TaskFields {
  const { title, clause, quote, support, period, product } = proposal;
  return {
    type: 'task',
    ...{ title, clause, quote, product },
    lead: proposedLead(proposal, context)?.owner ?? null,
    support: support.map((name) => ownerOf(name, context.agencies)),
    period: period?.raw ?? null,
  };
}

function ownerOf(name: string, agencies: readonly Agency[]): Owner {
  return { text: name, agency: agencies.find((agency) => agency.name === name)?.id ?? null };
}
