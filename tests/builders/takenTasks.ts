import { acceptProposals } from '#shared/resolution/acceptProposals.ts';
import { arrangeInSections } from '#shared/resolution/arrangeInSections.ts';
import type { RecordChange } from '#shared/changes/changeSet.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { arrangeOutline } from '#shared/tasks/outline.ts';
import type { Task } from '#shared/tasks/task.ts';

/** Never the same one twice, as a workbook gives them. */
let last = 0;
const next = (): number => (last += 1);
export const newIds = { nextId: () => `n${next()}`, nextTaskCode: () => `NV-${next()}` };

export function clauseWith(clauses: readonly Clause[], words: string): Clause {
  const clause = clauses.find(({ text }) => text.includes(words));
  if (clause === undefined) throw new Error(`No clause has “${words}”.`);
  return clause;
}

/** The plan after tasks with these words of the text were taken, each a step of its own. */
export function takeTasks(
  clauses: readonly Clause[],
  words: readonly string[],
  before: readonly Task[] = [],
  makesSections = true,
): Task[] {
  return words.reduce<Task[]>(
    (tasks, title) => {
      const fields = { title, clause: clauseWith(clauses, title).id };
      const plan = { tasks, clauses, targets: [] };
      const accepted = { tasks: [fields], targets: [] };
      const { changeSet } = acceptProposals(plan, accepted, makesSections, newIds);
      return [...tasks, ...createdBy(changeSet.changes)];
    },
    [...before],
  );
}

/** The plan after its tasks were put under sections. */
export function arrangeTasks(clauses: readonly Clause[], before: readonly Task[]): Task[] {
  const { sections, moves } = arrangeInSections(before, clauses, newIds);
  const moved = before.map((task) => ({ ...task, ...moves.find(({ id }) => id === task.id) }));
  return [...createdBy(sections), ...moved];
}

export function createdBy(changes: readonly RecordChange[]): Task[] {
  return changes.map(({ after }) => after as Task);
}

/** One line a row, as the table shows it. */
export function tableOf(tasks: readonly Task[]): string[] {
  return arrangeOutline(tasks).map(
    ({ node, depth, number }) => `${'  '.repeat(depth)}${number} ${node.title}`,
  );
}
