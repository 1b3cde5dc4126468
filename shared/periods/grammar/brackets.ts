import { isSign, type Phrase } from './phrase.ts';

/**
 * The bracket that explains a date which ends at `from` by another that begins at `to`: "Quý II (trình
 * tháng 5)". None opens there in "Dự thảo (quý I), ban hành (quý II)".
 */
export function explainingBracket(phrase: Phrase, from: number, to: number): number | null {
  const open: number[] = [];
  for (let at = from; at < to; at += 1) {
    if (isSign(phrase, at, '(')) open.push(at);
    else if (isSign(phrase, at, ')')) open.pop();
  }
  const bracket = open.at(-1);
  if (bracket === undefined) return null;
  return bracket === from || bracket + 1 < to ? bracket : null;
}
