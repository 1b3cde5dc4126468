import { foldText } from '../text/fold.ts';
import type { Task } from '../tasks/task.ts';

/** Id of the agency that leads work of these words in this plan; null when that is not clear. */
export type SuggestLead = (words: string) => string | null;

/** Pairs of words that must speak for an agency: one alone is chance. */
const leastPairs = 2;

/** Share of what speaks for any agency that must speak for one. */
const leastShare = 0.6;

/**
 * Learns from the assignments of a plan which agency leads what: pairs of neighbouring words count
 * for the agencies whose tasks hold them, rare pairs more than common ones.
 */
export function suggestOwners(tasks: readonly AssignedTask[]): SuggestLead {
  let learnt: Learnt | null = null;
  return (words) => {
    // Nothing is learnt of the plan's tasks before somebody asks.
    learnt ??= learn(tasks);
    return learnt.assigned === 0 ? null : bestOf(votes(words, learnt));
  };
}

type AssignedTask = Pick<Task, 'title' | 'quote' | 'lead'>;

interface Learnt {
  /** How many tasks of each agency hold a pair of words. */
  readonly countsOfPair: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly assigned: number;
}

function learn(tasks: readonly AssignedTask[]): Learnt {
  const countsOfPair = new Map<string, Map<string, number>>();
  let assigned = 0;
  for (const { title, quote, lead } of tasks) {
    if (lead?.agency == null) continue;
    assigned += 1;
    for (const pair of pairsOf(quote ?? title)) {
      const counts = countsOfPair.get(pair) ?? new Map<string, number>();
      counts.set(lead.agency, (counts.get(lead.agency) ?? 0) + 1);
      countsOfPair.set(pair, counts);
    }
  }
  return { countsOfPair, assigned };
}

interface Vote {
  weight: number;
  pairs: number;
}

function votes(words: string, { countsOfPair, assigned }: Learnt): ReadonlyMap<string, Vote> {
  const found = new Map<string, Vote>();
  for (const pair of pairsOf(words)) {
    const counts = countsOfPair.get(pair);
    if (counts === undefined) continue;
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    const rarity = Math.log(1 + assigned / all);
    for (const [agency, count] of counts) {
      const vote = found.get(agency) ?? { weight: 0, pairs: 0 };
      vote.weight += (rarity * count) / all;
      vote.pairs += 1;
      found.set(agency, vote);
    }
  }
  return found;
}

function bestOf(found: ReadonlyMap<string, Vote>): string | null {
  let all = 0;
  let best: (Vote & { readonly agency: string }) | null = null;
  for (const [agency, vote] of found) {
    all += vote.weight;
    if (best === null || vote.weight > best.weight) best = { agency, ...vote };
  }
  if (best === null || best.pairs < leastPairs) return null;
  return best.weight >= leastShare * all ? best.agency : null;
}

/** Neighbouring words as they are compared, each pair once. */
function pairsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).split(/[^\p{L}\p{N}]+/u);
  const pairs = new Set<string>();
  words.forEach((word, index) => {
    const next = words[index + 1];
    if (word !== '' && next !== undefined && next !== '') pairs.add(`${word} ${next}`);
  });
  return pairs;
}
