import { isSign, type Phrase, tokenAt, wordsOf } from './phrase.ts';
import type { Deadline } from './settleDates.ts';

/**
 * What each milestone is: the words before its date, or behind it when the cell begins with a date
 * ("Quý II: dự thảo") or puts them in brackets; the words of the date where there are no others.
 */
export function readLabels(phrase: Phrase, deadlines: readonly Deadline[]): string[] {
  const isDateFirst =
    beginsWithDate(phrase, deadlines[0]) || deadlines.every(({ to }) => isSign(phrase, to, '('));
  return deadlines.map((deadline, index) => {
    const { from, to } = deadline;
    const before = [deadlines[index - 1]?.to ?? 0, from] as const;
    const behind = [to, deadlines[index + 1]?.from ?? phrase.tokens.length] as const;
    const label = trimLabel(wordsOf(phrase, ...(isDateFirst ? behind : before)));
    return label === '' || deadline.isListed ? trimLabel(wordsOf(phrase, from, to)) : label;
  });
}

function beginsWithDate(phrase: Phrase, first: Deadline | undefined): boolean {
  if (first === undefined) return false;
  const isBehindWords = trimLabel(wordsOf(phrase, 0, first.from)) !== '';
  const behind = tokenAt(phrase, first.to);
  return !isBehindWords && (behind.kind === 'word' || isSign(phrase, first.to, ':', '(', '-'));
}

/** Without bullets, numbers of a list, brackets, and what joins it to its neighbours. */
function trimLabel(words: string): string {
  const trimmed = words
    .replace(/^[\s,;:.\-–—+•*)/&]*(?:\d+[.)]\s*)?/u, '')
    .replace(/^(?:và|sau đó|rồi)(?=\s|$)/iu, '')
    .replace(/(?:\s|^)(?:và|sau đó|rồi)$/iu, '')
    .replace(/[\s,;:.\-–—+•*(/&]+(?:\d+[.)])?$/u, '')
    .trim();
  const bracketed = /^\(([^()]*)\)?$/u.exec(trimmed)?.[1];
  if (bracketed !== undefined) return bracketed.trim();
  return trimmed.lastIndexOf('(') > trimmed.lastIndexOf(')') ? `${trimmed})` : trimmed;
}
