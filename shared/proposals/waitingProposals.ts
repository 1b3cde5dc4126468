import type { Clause } from '../resolution/clause.ts';
import { shareInCommon, wordsOf } from '../text/wordOverlap.ts';
import type { Proposal } from './proposal.ts';

/** The words of a clause that were taken up: those of its tasks, and those of its targets. */
export interface TakenWords {
  readonly task: readonly string[];
  readonly target: readonly string[];
}

export const nothingTaken: TakenWords = { task: [], target: [] };

/** Share of the shorter words that must be the same for a proposal to count as taken. */
const overlapOfTaken = 0.5;

/** The same of words that were reworded since: they are another version of the proposal's. */
const likenessOfTaken = 0.6;

/** The proposals of a clause about which nothing is decided: neither taken up nor turned down. */
export function waitingProposals(
  { text, dropped, setAside }: Pick<Clause, 'text' | 'dropped' | 'setAside'>,
  proposals: readonly Proposal[],
  taken: TakenWords,
): readonly Proposal[] {
  if (setAside !== null) return [];
  const isDropped = ({ kind, quote }: Proposal): boolean =>
    dropped?.some((one) => one.kind === kind && one.quote === quote) ?? false;
  return proposals.filter((one) => !isDropped(one) && !isTaken(one, text, taken[one.kind]));
}

function isTaken({ quote, start }: Proposal, text: string, taken: readonly string[]): boolean {
  return taken.some((words) => {
    const at = placeOf(words, text, start);
    if (at === -1) return shareInCommon(wordsOf(words), wordsOf(quote)) >= likenessOfTaken;
    const common = Math.min(at + words.length, start + quote.length) - Math.max(at, start);
    return common >= overlapOfTaken * Math.min(words.length, quote.length);
  });
}

/** Where words stand in a text that may hold them twice: nearest to what was proposed. */
function placeOf(words: string, text: string, start: number): number {
  if (words === '') return -1;
  if (text.startsWith(words, start)) return start;
  return text.indexOf(words);
}
