import { foldText } from '../../text/fold.ts';
import { shortenWords } from '../../text/shortenWords.ts';
import type { CheckInput } from '../checkInput.ts';
import type { Found, PlanRule } from '../checkRule.ts';

/** Enough of a clause to know it again. */
const shownLetters = 90;

/** Whether the resolution, its targets and the tasks have taken notice of each other. */
export const sourceRules = {
  clause: {
    ...usual('clause', 'warning'),
    *find({ clauses, rows, targets }) {
      const taken = new Set([
        ...rows.map(({ task }) => task.clause),
        ...targets.map((target) => target.clause),
      ]);
      for (const { id, heading, setAside, text } of clauses) {
        if (heading || setAside !== null || taken.has(id)) continue;
        yield { record: id, params: { words: shortenWords(text, shownLetters) } };
      }
    },
  },
  reworded: {
    ...usual('task', 'warning'),
    field: 'title',
    *find({ clauses, rows }) {
      const changed = new Set(clauses.flatMap((one) => (one.formerText === null ? [] : one.id)));
      for (const { id, task } of rows) {
        const isGone = task.clause === null && task.quote !== null;
        const isChanged = task.clause !== null && changed.has(task.clause);
        if (task.type === 'task' && (isGone || isChanged)) yield { record: id, params: {} };
      }
    },
  },
  target: { ...usual('target', 'warning'), field: 'tasks', find: findUnservedTargets },
  'target-value': {
    ...usual('target', 'warning'),
    field: 'value',
    *find({ targets }) {
      for (const { id, name, kind, value } of targets) {
        if (kind !== 'milestone' && value === null) yield { record: id, params: { name } };
      }
    },
  },
} as const satisfies Record<string, PlanRule>;

function usual<Kind extends PlanRule['kind']>(kind: Kind, severity: PlanRule['severity']) {
  return { of: 'plan', theme: 'consistency', severity, kind, field: null } as const;
}

/**
 * A target is served by the tasks it names, by those that name it, and by those that were made from
 * its clause. What serves a part of it serves the whole.
 */
function* findUnservedTargets({ targets, rows }: CheckInput): Generator<Found> {
  if (targets.length === 0) return;
  const ids = new Set(rows.map(({ id }) => id));
  const clauses = new Set(rows.flatMap(({ task }) => (task.type === 'task' ? task.clause : [])));
  const named = rows.flatMap(({ task }) => (task.targets === null ? [] : foldText(task.targets)));
  const served = new Set<string>();
  for (const { id, parent, tasks, clause, name } of targets) {
    const folded = foldText(name);
    const isServed =
      tasks.some((task) => ids.has(task)) ||
      (clause !== null && clauses.has(clause)) ||
      named.some((words) => words.includes(folded));
    if (!isServed) continue;
    served.add(id);
    if (parent !== null) served.add(parent);
  }
  for (const { id, name, parent } of targets) {
    if (served.has(id) || (parent !== null && served.has(parent))) continue;
    yield { record: id, params: { name } };
  }
}
