import type { Agency } from './agency.ts';
import { nameForms, provinceKey } from './nameForms.ts';
import { readAgencyWords } from './agencyWords.ts';
import { createReorganisation } from './reorganised.ts';

/** More answers than these help nobody to choose. */
const mostSuggestions = 5;

/** How alike two names must be at least, from 0 to 1. */
const leastLikeness = 0.55;

/**
 * The agencies that an unknown name may mean, best first: misspelt ("Sở Tài chính" as "Sở Tài chinhs"),
 * with words left out or added. Pairs of letters are compared, and those that few agencies share weigh
 * more: that two names begin with "Sở" says little. Before them stand the bodies that took over from it, or
 * that it took over from, when provinces were reorganised. Empty when nothing is near.
 */
export function suggestAgencies(name: string, agencies: readonly Agency[]): Agency[] {
  return createAgencySuggester(agencies)(name);
}

/** `suggestAgencies` for many names: the directory is read through once. */
function createAgencySuggester(agencies: readonly Agency[]): (name: string) => Agency[] {
  const province = provinceKey(agencies);
  const named = agencies.map((agency) => {
    const { given, derived } = nameForms(agency, province);
    return { agency, forms: [...new Set([...given, ...derived])].map(pairsOf) };
  });
  const weigh = weigher(named.map(({ forms }) => new Set(forms.flatMap((form) => [...form]))));
  const entries = named.map(({ agency, forms }) => ({
    agency,
    forms: forms.map((pairs) => weighPairs(pairs, weigh)),
  }));
  const reorganised = createReorganisation(agencies);
  return (name) => {
    const written = weighPairs(pairsOf(keyOf(name)), weigh);
    if (written.pairs.size === 0) return [];
    const near = entries
      .map(({ agency, forms }) => ({
        agency,
        likeness: Math.max(...forms.map((form) => likeness(written, form, weigh))),
      }))
      .filter((entry) => entry.likeness >= leastLikeness)
      .sort((left, right) => right.likeness - left.likeness)
      .map(({ agency }) => agency);
    return [...new Set([...reorganised(name), ...near])].slice(0, mostSuggestions);
  };
}

function keyOf(name: string): string {
  return readAgencyWords(name.normalize('NFC'))
    .map(({ key }) => key)
    .join('');
}

/** Every two letters that stand side by side, also over the ends. */
function pairsOf(key: string): ReadonlySet<string> {
  if (key === '') return new Set();
  const padded = `^${key}$`;
  return new Set(Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2)));
}

type Weigh = (pair: string) => number;

/** The fewer names hold a pair, the more it says; one that none holds says most. */
function weigher(names: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const pair of names.flatMap((pairs) => [...pairs])) {
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  const weights = new Map(
    [...counts].map(([pair, count]) => [pair, Math.log(1 + names.length / (1 + count))]),
  );
  const unseen = Math.log(1 + names.length);
  return (pair) => weights.get(pair) ?? unseen;
}

interface Weighed {
  readonly pairs: ReadonlySet<string>;
  readonly weight: number;
}

function weighPairs(pairs: ReadonlySet<string>, weigh: Weigh): Weighed {
  let weight = 0;
  for (const pair of pairs) weight += weigh(pair);
  return { pairs, weight };
}

/**
 * Share of the weight of both that they have in common (Dice's coefficient, weighted). A name of which
 * nothing but words is missing is near however many those are: "Mặt trận tỉnh".
 */
function likeness(written: Weighed, form: Weighed, weigh: Weigh): number {
  let common = 0;
  let inner = 0;
  let missing = 0;
  for (const pair of written.pairs) {
    const isInner = !/[\^$]/.test(pair);
    if (isInner) inner += 1;
    if (form.pairs.has(pair)) common += weigh(pair);
    else if (isInner) missing += 1;
  }
  const isPart = inner >= fewestPairs && missing === 0;
  return Math.max((2 * common) / (written.weight + form.weight), isPart ? leastLikeness : 0);
}

/** Of shorter words the pairs stand together in too many names. */
const fewestPairs = 8;
