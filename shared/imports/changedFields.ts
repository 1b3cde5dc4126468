import type { Owner } from '../agencies/owner.ts';
import type { TaskDraft } from '../spreadsheet/tasksFromInspection.ts';
import { emptyPhase } from '../tasks/phases.ts';
import type { Phases } from '../tasks/phases.ts';
import type { EditableTaskField, Task } from '../tasks/task.ts';
import { extraCell } from '../tasks/taskCells.ts';
import { isSameWords } from '../text/sameWords.ts';
import { phaseParts } from '../timeline/phaseCells.ts';
import type { PhasePart } from '../timeline/phaseCells.ts';

/** Fields of which a table may say something new; the others follow from its outline or our own work. */
type UpdatedField = Exclude<EditableTaskField, 'type' | 'clause' | 'quote' | 'phases' | 'extra'>;

type Difference = (now: unknown, said: unknown) => boolean;

const words: Difference = (now, said) =>
  typeof said === 'string' && said !== '' && !isSameWords(typeof now === 'string' ? now : '', said);
const value: Difference = (now, said) => said !== null && said !== now;
// The two below are only asked about fields of these types.
const owner: Difference = (now, said) =>
  said !== null && !isSameOwner(now as Owner | null, said as Owner);
const owners: Difference = (now, said) => {
  const [left, right] = [now as readonly Owner[], said as readonly Owner[]];
  return right.length > 0 && !isSameOwners(left, right);
};

const differences: Readonly<Record<UpdatedField, Difference>> = {
  title: words,
  group: words,
  lead: owner,
  support: owners,
  leader: words,
  person: words,
  period: words,
  start: words,
  product: words,
  authority: words,
  targets: words,
  basis: words,
  budget: words,
  priority: words,
  progress: words,
  percent: value,
  completedOn: value,
  result: words,
  difficulty: words,
  proposal: words,
  evidence: words,
  note: words,
};

/**
 * What of a task a row of a table changes. An empty cell says nothing, and so does one that differs
 * in spaces, case or spelling of the same words alone.
 * `extra`: the cells of the row as the user's own columns keep them.
 */
export function changedFields(
  task: Task,
  draft: TaskDraft,
  extra: Task['extra'],
): Partial<Pick<Task, UpdatedField | 'phases' | 'extra'>> {
  // Names of the record above.
  const fields = (Object.keys(differences) as UpdatedField[]).filter((field) =>
    differences[field](task[field], draft[field]),
  );
  const phases = saidPhases(task.phases, draft.phases);
  const changed = {
    ...Object.fromEntries(fields.map((field) => [field, draft[field]])),
    ...(phases === null ? {} : { phases }),
  };
  const cells = Object.entries(extra).filter(([key, cell]) => words(extraCell(task, key), cell));
  if (cells.length === 0) return changed;
  return { ...changed, extra: { ...task.extra, ...Object.fromEntries(cells) } };
}

const phaseDifferences = { planned: words, weight: value, done: words } satisfies Record<
  PhasePart,
  Difference
>;

/** Of each time what is said anew; parts that the table leaves out stay. Null: nothing new. */
function saidPhases(now: Phases, said: Phases): Phases | null {
  const changed = Object.entries(said).flatMap(([key, phase]) => {
    const before = now[key] ?? emptyPhase;
    const news = phaseParts.filter((part) => phaseDifferences[part](before[part], phase[part]));
    if (news.length === 0) return [];
    const parts = Object.fromEntries(news.map((part) => [part, phase[part]]));
    return [[key, { ...before, ...parts }] as const];
  });
  return changed.length === 0 ? null : { ...now, ...Object.fromEntries(changed) };
}

/** Words that nobody recognised before and somebody does now say something new. */
function isSameOwner(now: Owner | null, said: Owner): boolean {
  if (now === null) return false;
  if (said.agency === null) return isSameWords(now.text, said.text);
  return now.agency === said.agency;
}

function isSameOwners(now: readonly Owner[], said: readonly Owner[]): boolean {
  return (
    now.length === said.length && said.every((one) => now.some((other) => isSameOwner(other, one)))
  );
}
