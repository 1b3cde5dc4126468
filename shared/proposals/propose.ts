import type { Agency } from '../agencies/agency.ts';
import type { PeriodContext } from '../periods/period.ts';
import { type Node, readOutline, type SourceClause } from './outline.ts';
import type { Proposal } from './proposal.ts';
import { createOwnerNames } from './tasks/ownerNames.ts';
import { finishTask } from './tasks/taskDraft.ts';
import { readHeader, type TableHeader } from './table.ts';
import { readTargetRow } from './targets/readRow.ts';
import { readTargets } from './targets/readTargets.ts';
import { createTaskReader } from './tasks/taskReader.ts';

export interface ProposalContext extends PeriodContext {
  /** The directory that owners are named by. */
  readonly agencies: readonly Agency[];
}

/** The tasks and targets that a text asks for, in its order. Nothing is decided: a person takes them up. */
export function propose(clauses: readonly SourceClause[], context: ProposalContext): Proposal[] {
  const steps = proposeStepwise(clauses, context);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same work one clause a step, so that a caller may stop or report; yields the clauses done. */
export function* proposeStepwise(
  clauses: readonly SourceClause[],
  { agencies, ...periods }: ProposalContext,
): Generator<number, Proposal[]> {
  const names = createOwnerNames(agencies);
  const tasks = createTaskReader({ ...periods, names });
  const nodes = readOutline(clauses);
  const proposals: Proposal[] = [];
  let header: TableHeader | null = null;
  for (const [at, node] of nodes.entries()) {
    const isRow = node.clause.text.includes('\t');
    const newHeader = isRow ? readHeader(node.clause.text) : null;
    header = isRow ? (newHeader ?? header) : null;
    if (newHeader === null) {
      tasks.read(node, header);
      proposals.push(...targetsOf(node, header));
    }
    yield at + 1;
  }
  proposals.push(...tasks.drafts.map((draft) => finishTask(draft, names.lead)));
  return inOrder(proposals, nodes);
}

function targetsOf(node: Node, header: TableHeader | null): readonly Proposal[] {
  if (header === null) return readTargets(node);
  const row = header.of === 'targets' ? readTargetRow(node, header.fields, header.words) : null;
  return row === null ? [] : [row];
}

/** Where both begin at one place, the target goes before the task. */
function inOrder(proposals: readonly Proposal[], nodes: readonly Node[]): Proposal[] {
  const places = new Map(nodes.map(({ clause }, at) => [clause.id, at]));
  return proposals.toSorted(
    (left, right) =>
      (places.get(left.clause) ?? 0) - (places.get(right.clause) ?? 0) || left.start - right.start,
  );
}
