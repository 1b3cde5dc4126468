import { generateNKeysBetween } from 'fractional-indexing';

import { createRecord, editRecord, removeRecord } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import { comparePosition } from '../tasks/outline.ts';
import type { Target } from '../targets/target.ts';
import type { Task } from '../tasks/task.ts';
import { undecided } from './clause.ts';
import type { Clause } from './clause.ts';
import { pairClauses } from './pairClauses.ts';
import type { ClauseDraft } from './readClauses.ts';
import { createLabelReader } from './readLabel.ts';

export interface Resolution {
  readonly clauses: readonly Clause[];
  readonly tasks: readonly Task[];
  readonly targets: readonly Target[];
}

/**
 * What changes when a newly read text takes the place of the old one. A clause whose text stays or
 * is worded anew keeps its id, so that its tasks keep pointing at it; worded anew, it keeps its
 * former text until somebody has looked at it. Tasks of clauses that are gone keep the words that
 * they were made from. `setAside`: why no work follows from the n-th draft, for clauses that are new.
 */
export function replaceClauses(
  { clauses, tasks, targets }: Resolution,
  drafts: readonly ClauseDraft[],
  nextId: () => string,
  setAside: (index: number) => string | null = () => null,
): RecordChange[] {
  const kept = pairClauses(clauses, drafts);
  const ids = drafts.map((_, index) => kept.get(index)?.id ?? nextId());
  const positions = generateNKeysBetween(null, null, drafts.length);
  const keptIds = new Set(ids);

  const written = drafts.map((draft, index): RecordChange | null => {
    const placed = {
      ...draft,
      id: ids[index] ?? '',
      position: positions[index] ?? '',
      parent: draft.parent === null ? null : (ids[draft.parent] ?? null),
    };
    const old = kept.get(index);
    return old === undefined
      ? createRecord('clause', { ...placed, ...undecided, setAside: setAside(index) })
      : editRecord('clause', old, { ...placed, ...formerText(old, draft.text) });
  });
  const isGone = ({ clause }: { clause: string | null }): boolean =>
    clause !== null && !keptIds.has(clause) && clauses.some(({ id }) => id === clause);

  return [
    ...written,
    ...tasks.filter(isGone).map((task) => editRecord('task', task, { clause: null })),
    ...targets.filter(isGone).map((target) => editRecord('target', target, { clause: null })),
    ...clauses.filter(({ id }) => !keptIds.has(id)).map((clause) => removeRecord('clause', clause)),
  ].filter((change) => change !== null);
}

/**
 * The text that was looked at last stays the former one, however often the text is read anew. Another number
 * alone, because something came or went above, changes nothing that is said.
 */
function formerText(old: Clause, text: string): Pick<Clause, 'formerText'> {
  const looked = old.formerText ?? old.text;
  return { formerText: wordsBehindLabel(looked) === wordsBehindLabel(text) ? null : looked };
}

function wordsBehindLabel(text: string): string {
  const rest = createLabelReader()(text)?.rest.trim() ?? '';
  return rest === '' ? text : rest;
}

/** What changes when a text is added behind the clauses that are there. */
export function appendClauses(
  clauses: readonly Clause[],
  drafts: readonly ClauseDraft[],
  nextId: () => string,
  setAside: (index: number) => string | null = () => null,
): RecordChange[] {
  const last = clauses.toSorted(comparePosition).at(-1)?.position ?? null;
  const positions = generateNKeysBetween(last, null, drafts.length);
  const ids = drafts.map(nextId);
  return drafts.map((draft, index) =>
    createRecord('clause', {
      ...draft,
      id: ids[index] ?? '',
      position: positions[index] ?? '',
      parent: draft.parent === null ? null : (ids[draft.parent] ?? null),
      ...undecided,
      setAside: setAside(index),
    }),
  );
}
