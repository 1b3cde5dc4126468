import { foldText } from '../text/fold.ts';
import { expandAbbreviations } from './headerAbbreviations.ts';
import type { HeaderSynonyms } from './headerSynonyms.ts';

export interface HeaderMatch<Field extends string> {
  /** In the order of choice; empty: known, but none of ours. */
  readonly fields: readonly Field[];
  /** The better and the longer the match, the higher; compares matches of one table. */
  readonly score: number;
  /** Gives way to any other header that means the same. */
  readonly isWeak: boolean;
}

interface Pattern<Field extends string> {
  readonly fields: readonly Field[];
  readonly words: string;
  readonly isWhole: boolean;
  readonly isWeak: boolean;
}

/** From here on the words of a header are a synonym, or one of its two names is. */
export const sureScore = 3000;

/** The longest header that is one; anything longer is text of the table. */
const longestHeader = 100;

/** Reads headers against one list of synonyms, which it folds once. */
export function createHeaderMatcher<Field extends string>(
  synonyms: readonly HeaderSynonyms<Field>[],
): (header: string) => HeaderMatch<Field> | null {
  const patterns = synonyms.flatMap(
    ({ fields, whole = [], within = [], isWeak = false }): Pattern<Field>[] => [
      ...whole.map((words) => ({ fields, words: readWords(words), isWhole: true, isWeak })),
      ...within.map((words) => ({ fields, words: readWords(words), isWhole: false, isWeak })),
    ],
  );

  const byFirstWord = Map.groupBy(patterns, ({ words }) => words.split(' ', 1)[0] ?? '');

  return (header) => {
    if (header.length > longestHeader) return null;
    const whole = readWords(header);
    const texts: HeaderTexts = {
      whole,
      // Two words for one thing: "Kết quả/Sản phẩm"; remarks in brackets.
      parts: header.split(/[/(;]/).map(readWords),
      // A second language below the first, or one text that is broken into lines.
      lines: header.split('\n').map(readWords),
    };
    let best: HeaderMatch<Field> | null = null;
    for (const word of new Set(whole.split(' '))) {
      for (const pattern of byFirstWord.get(word) ?? []) {
        const score = scorePattern(pattern, texts);
        if (score > (best?.score ?? 0)) {
          best = { fields: pattern.fields, score, isWeak: pattern.isWeak };
        }
      }
    }
    return best;
  };
}

/** As folded, with whole words for abbreviations. */
function readWords(text: string): string {
  return expandAbbreviations(foldHeader(text));
}

/** Folded, without punctuation: "Cơ quan, đơn vị chủ trì" is "co quan don vi chu tri". */
export function foldHeader(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9#%]+/g, ' ')
    .trim();
}

interface HeaderTexts {
  readonly whole: string;
  readonly parts: readonly string[];
  readonly lines: readonly string[];
}

function scorePattern({ words, isWhole }: Pattern<string>, texts: HeaderTexts): number {
  const { whole, parts, lines } = texts;
  const { length } = words;
  if (whole === words) return 4000 + length;
  if (parts.includes(words)) return sureScore + length;
  if (lines.includes(words)) return 2000 + length;
  if (isWhole) return 0;
  if ([whole, ...parts, ...lines].some((text) => text.startsWith(`${words} `))) {
    return 2000 + length;
  }
  const isMostOf = (text: string) =>
    ` ${text} `.includes(` ${words} `) && length * 2 >= text.length;
  return [whole, ...parts].some(isMostOf) ? 1000 + length : 0;
}
