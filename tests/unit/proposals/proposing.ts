import type { Agency } from '#shared/agencies/agency.ts';
import type { Proposal, TargetProposal, TaskProposal } from '#shared/proposals/proposal.ts';
import { propose } from '#shared/proposals/propose.ts';
import { clausesOf } from '#tests/score/scoreText.ts';

/** What a text asks for, in the plan of 2024. */
export function proposalsOf(text: string, agencies: readonly Agency[] = []): Proposal[] {
  return propose(clausesOf(text), { year: 2024, issued: '2024-01-05', agencies });
}

/** The tasks of lines that stand under a heading about work. */
export function tasksOf(...lines: readonly string[]): TaskProposal[] {
  const text = ['I. NHIỆM VỤ, GIẢI PHÁP', ...lines].join('\n');
  return proposalsOf(text).filter((one) => one.kind === 'task');
}

/** The targets of lines that stand under a heading about goals. */
export function targetsOf(...lines: readonly string[]): TargetProposal[] {
  const text = ['I. CHỈ TIÊU ĐẾN NĂM 2025', ...lines].join('\n');
  return proposalsOf(text).filter((one) => one.kind === 'target');
}
