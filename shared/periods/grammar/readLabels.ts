import { explainingBracket } from './brackets.ts';
import { isSign, type Phrase, tokenAt, wordsOf } from './phrase.ts';
import type { Deadline } from './settleDates.ts';

/**
 * What each milestone is: the words before its date, or behind it when the cell begins with a date
 * ("Quý II: dự thảo") or puts them in brackets; the words of the date where there are no others. A date
 * in brackets has its words with it: "Quý II/2025 (trình tháng 5)".
 */
export function readLabels(phrase: Phrase, deadlines: readonly Deadline[]): string[] {
  const brackets = deadlines.map(({ from }, index) => {
    const before = deadlines[index - 1];
    return before === undefined ? null : explainingBracket(phrase, before.to, from);
  });
  const isDateFirst =
    beginsWithDate(phrase, deadlines[0], brackets[1] ?? null) ||
    deadlines.every(({ to }, index) => isSign(phrase, to, '(') && brackets[index + 1] !== to);
  return deadlines.map((deadline, index) => {
    const { from, to } = deadline;
    const bracket = brackets[index] ?? null;
    const next = brackets[index + 1] ?? deadlines[index + 1]?.from ?? phrase.tokens.length;
    const before = trimLabel(wordsOf(phrase, bracket ?? deadlines[index - 1]?.to ?? 0, from));
    const behind = trimLabel(wordsOf(phrase, to, next));
    const label = isDateFirst && !(bracket !== null && before !== '') ? behind : before;
    return label === '' || deadline.isListed ? trimLabel(wordsOf(phrase, from, to)) : label;
  });
}

/** `bracket` holds the second date; its words are not those of the first. */
function beginsWithDate(
  phrase: Phrase,
  first: Deadline | undefined,
  bracket: number | null,
): boolean {
  if (first === undefined || first.to === bracket) return false;
  const isBehindWords = trimLabel(wordsOf(phrase, 0, first.from)) !== '';
  const behind = tokenAt(phrase, first.to);
  return !isBehindWords && (behind.kind === 'word' || isSign(phrase, first.to, ':', '(', '-'));
}

/** Without bullets, numbers of a list, brackets, and what joins it to its neighbours. */
function trimLabel(words: string): string {
  const whole = /^[\s,;:.\-–—]*\(([^()]*)\)[\s,;:.]*$/u.exec(words)?.[1];
  if (whole !== undefined) return whole.trim();
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
