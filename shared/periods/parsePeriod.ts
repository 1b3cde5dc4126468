import { decide } from './grammar/decide.ts';
import { tokenise } from './grammar/tokenise.ts';
import type { Period, PeriodContext } from './period.ts';

/**
 * Reads a deadline phrase as people write them ("Quý II/2020", "trước 30/6", "thường xuyên") into the
 * days behind it. Total: words that say nothing about time give kind `unknown` with confidence `low`.
 *
 * "Trước ngày X" is read strictly, due on the day before X (domain.md 2.1). How the rules follow one
 * another: `tokenise` cuts the text into words, `scan` finds the pieces that say when, `decide` weighs
 * them. Working days, lunar days and named events are not computed: their `due` is null.
 */
export function parsePeriod(text: string, context: PeriodContext): Period {
  const phrase = tokenise(text, context.year);
  return { raw: text, ...decide(phrase, context) };
}
