import { translate } from '#shared/messages/translate.ts';
import type { Proposal, TargetProposal, TaskProposal } from '#shared/proposals/proposal.ts';
import { readClauses } from '#shared/resolution/readClauses.ts';

import { stopWhenCancelled } from '../../jobs/stopWhenCancelled.ts';
import { proposeFromClauses } from '../../resolution/proposeFromClauses.ts';
import { readResolution } from '../../resolution/readResolution.ts';
import { readSource } from '../../resolution/readSource.ts';
import type { Workbook } from '../../workbook/workbook.ts';
import type { Command } from '../command.ts';
import { dayOption, yearOption } from '../readOptions.ts';
import { withWorkbook } from '../withWorkbook.ts';

export const resolutionCommand: Command = {
  usage: 'resolution PLAN.dauviec SOURCE [--dry-run] [--year Y] [--issued D]',
  words: { least: 2, most: 2 },
  options: {
    'dry-run': { type: 'boolean' },
    year: { type: 'string' },
    issued: { type: 'string' },
  },
  async run([path = '', sourcePath = ''], options, { parser, signal }) {
    const isDry = options['dry-run'] === true;
    const year = yearOption(options['year']);
    const issued = await dayOption('issued', options['issued']);
    const { name, clauses, proposals } = await withWorkbook(path, async (workbook) => {
      const source = await readSource(sourcePath, parser, { signal });
      const { agencies, plan } = workbook.snapshot();
      const context = {
        ...{ agencies, beforeRule: plan.beforeRule },
        ...{ year: year ?? plan.year, issued: issued ?? plan.issued },
      };
      const drafts = draftClauses(source.text);
      const proposals = await proposeFromClauses(drafts, context, signal);
      stopWhenCancelled(signal);
      if (isDry) return { name: source.name, clauses: drafts, proposals };
      readResolution(workbook, source, 'replace');
      const stored = storedClauses(workbook);
      return { name: source.name, clauses: stored, proposals: moveTo(stored, drafts, proposals) };
    });
    const tasks = proposals.filter((one) => one.kind === 'task').map(taskJson);
    const targets = proposals.filter((one) => one.kind === 'target').map(targetJson);
    const counts = { clauses: clauses.length, tasks: tasks.length, targets: targets.length };
    return {
      json: { clauses, tasks, targets },
      text: () =>
        translate(isDry ? 'cli.resolutionTried' : 'cli.resolutionRead', {
          file: name,
          ...counts,
        }),
    };
  },
};

function taskJson({ title, clause, lead, support, period, product, quote }: TaskProposal) {
  return { title, clause, lead, support, period, product, quote };
}

function targetJson({ target, quote }: TargetProposal) {
  return { ...target, quote };
}

/** Proposals are made before anything is written; then the clauses get the ids that the file gives. */
function moveTo(
  stored: readonly { readonly id: string }[],
  drafts: readonly { readonly id: string }[],
  proposals: readonly Proposal[],
): Proposal[] {
  const ids = new Map(drafts.map(({ id }, at) => [id, stored[at]?.id ?? id]));
  const idOf = (clause: string): string => ids.get(clause) ?? clause;
  return proposals.map((one) =>
    one.kind === 'task'
      ? { ...one, clause: idOf(one.clause) }
      : {
          ...one,
          clause: idOf(one.clause),
          target: { ...one.target, clause: idOf(one.clause) },
        },
  );
}

function storedClauses(workbook: Workbook) {
  return workbook.snapshot().clauses.map(({ position, ...clause }) => clause);
}

/** The clauses as they would be stored in an empty workbook. */
function draftClauses(text: string) {
  return readClauses(text).map(({ parent, ...draft }, index) => ({
    id: `c${index + 1}`,
    parent: parent === null ? null : `c${parent + 1}`,
    ...draft,
  }));
}
