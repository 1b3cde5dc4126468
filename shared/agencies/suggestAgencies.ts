import type { Agency } from './agency.ts';
import { nameForms } from './nameForms.ts';
import { readAgencyWords } from './agencyWords.ts';

/** More answers than these help nobody to choose. */
const mostSuggestions = 5;

/** How alike two names must be at least, from 0 to 1. */
const leastLikeness = 0.55;

/**
 * The agencies that an unknown name may mean, best first: misspelt ("Sở Tài chính" as "Sở Tài chinhs"),
 * with words left out or added. Pairs of letters are compared, and those that few agencies share weigh
 * more: that two names begin with "Sở" says little. Empty when nothing is near.
 */
export function suggestAgencies(name: string, agencies: readonly Agency[]): Agency[] {
  const wanted = pairsOf(keyOf(name));
  if (wanted.size === 0) return [];
  const entries = agencies.map((agency) => {
    const { given, derived } = nameForms(agency, agencies);
    return { agency, forms: [...given, ...derived].map(pairsOf) };
  });
  const weigh = weigher(entries.map(({ forms }) => new Set(forms.flatMap((form) => [...form]))));
  return entries
    .map(({ agency, forms }) => ({
      agency,
      likeness: Math.max(...forms.map((form) => likeness(wanted, form, weigh))),
    }))
    .filter((entry) => entry.likeness >= leastLikeness)
    .sort((left, right) => right.likeness - left.likeness)
    .slice(0, mostSuggestions)
    .map(({ agency }) => agency);
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

/** The fewer names hold a pair, the more it says. */
function weigher(names: readonly ReadonlySet<string>[]): Weigh {
  const counts = new Map<string, number>();
  for (const pairs of names) {
    for (const pair of pairs) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return (pair) => Math.log(1 + names.length / (1 + (counts.get(pair) ?? 0)));
}

/**
 * Share of the weight of both that they have in common (Dice's coefficient, weighted). A name of which
 * nothing but words is missing is near however many those are: "Mặt trận tỉnh".
 */
function likeness(written: ReadonlySet<string>, form: ReadonlySet<string>, weigh: Weigh): number {
  const weight = (pairs: Iterable<string>) =>
    [...pairs].reduce((sum, pair) => sum + weigh(pair), 0);
  const common = weight([...written].filter((pair) => form.has(pair)));
  const inner = [...written].filter((pair) => !/[\^$]/.test(pair));
  const isPart = inner.length >= fewestPairs && inner.every((pair) => form.has(pair));
  return Math.max((2 * common) / (weight(written) + weight(form)), isPart ? leastLikeness : 0);
}

/** Of shorter words the pairs stand together in too many names. */
const fewestPairs = 8;
