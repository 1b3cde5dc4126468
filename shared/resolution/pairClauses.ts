import { shareInCommon, wordsOf } from '../text/wordOverlap.ts';
import { comparePosition } from '../tasks/outline.ts';
import type { Clause } from './clause.ts';
import type { ClauseDraft } from './readClauses.ts';

/** Share of words in common from which on two texts are two versions of one clause. */
const leastAlike = 0.5;

/** How many clauses between two that stayed are compared with each other; more would take long. */
const comparedAtMost = 60;

/**
 * Finds for each newly read clause the one that it takes the place of: of the same text wherever it
 * stands, else the most alike between the same two clauses that stayed. By the index of the draft.
 */
export function pairClauses(
  clauses: readonly Clause[],
  drafts: readonly ClauseDraft[],
): ReadonlyMap<number, Clause> {
  const ordered = clauses.toSorted(comparePosition);
  const pairs = matchByText(ordered, drafts);
  for (const gap of gapsBetween(ordered, drafts, pairs)) {
    for (const [index, clause] of mostAlike(gap)) pairs.set(index, clause);
  }
  return pairs;
}

/** Repeated texts match in their order. */
function matchByText(
  ordered: readonly Clause[],
  drafts: readonly ClauseDraft[],
): Map<number, Clause> {
  const waiting = Map.groupBy(ordered, ({ text }) => text);
  const kept = new Map<number, Clause>();
  drafts.forEach(({ text }, index) => {
    const clause = waiting.get(text)?.shift();
    if (clause !== undefined) kept.set(index, clause);
  });
  return kept;
}

interface Gap {
  readonly old: readonly Clause[];
  readonly read: readonly { readonly index: number; readonly draft: ClauseDraft }[];
}

/** What is not matched yet, old and new, by the matched clause that it stands behind. */
function gapsBetween(
  ordered: readonly Clause[],
  drafts: readonly ClauseDraft[],
  pairs: ReadonlyMap<number, Clause>,
): Gap[] {
  const kept = new Set([...pairs.values()].map(({ id }) => id));
  const oldBehind = new Map<string | null, Clause[]>();
  let last: string | null = null;
  for (const clause of ordered) {
    if (kept.has(clause.id)) last = clause.id;
    else append(oldBehind, last, clause);
  }
  const readBehind = new Map<string | null, { index: number; draft: ClauseDraft }[]>();
  last = null;
  drafts.forEach((draft, index) => {
    const clause = pairs.get(index);
    if (clause !== undefined) last = clause.id;
    else append(readBehind, last, { index, draft });
  });
  return [...oldBehind].map(([behind, old]) => ({ old, read: readBehind.get(behind) ?? [] }));
}

function append<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [item]);
  else group.push(item);
}

/** The most alike first; each clause has one former version at most. */
function mostAlike({ old, read }: Gap): [number, Clause][] {
  const readWords = read.map(({ draft }) => wordsOf(draft.text));
  const candidates = old.slice(0, comparedAtMost).flatMap((clause) => {
    const words = wordsOf(clause.text);
    return read.slice(0, comparedAtMost).map(({ index }, place) => ({
      clause,
      index,
      share: shareInCommon(words, readWords[place] ?? new Map()),
    }));
  });
  const pairs = new Map<number, Clause>();
  const taken = new Set<string>();
  for (const { clause, index, share } of candidates.sort((a, b) => b.share - a.share)) {
    if (share < leastAlike || pairs.has(index) || taken.has(clause.id)) continue;
    pairs.set(index, clause);
    taken.add(clause.id);
  }
  return [...pairs];
}
