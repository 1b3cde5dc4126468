import { foldText } from '../text/fold.ts';
import type { HeaderSynonyms } from './headerSynonyms.ts';

export interface HeaderMatch<Field extends string> {
  /** In the order of choice; empty: known, but none of ours. */
  readonly fields: readonly Field[];
  /** The better and the longer the match, the higher; compares matches of one table. */
  readonly score: number;
}

interface Pattern<Field extends string> {
  readonly fields: readonly Field[];
  readonly words: string;
  readonly isWhole: boolean;
}

/** The longest header that is one; anything longer is text of the table. */
const longestHeader = 100;

/** Reads headers against one list of synonyms, which it folds once. */
export function createHeaderMatcher<Field extends string>(
  synonyms: readonly HeaderSynonyms<Field>[],
): (header: string) => HeaderMatch<Field> | null {
  const patterns = synonyms.flatMap(({ fields, whole = [], within = [] }): Pattern<Field>[] => [
    ...whole.map((words) => ({ fields, words: foldHeader(words), isWhole: true })),
    ...within.map((words) => ({ fields, words: foldHeader(words), isWhole: false })),
  ]);

  return (header) => {
    if (header.length > longestHeader) return null;
    const whole = foldHeader(header);
    // Second language below or beside the first, or two words for one thing: "Kết quả/Sản phẩm".
    const parts = header.split(/[\n/(;]/).map(foldHeader);
    let best: HeaderMatch<Field> | null = null;
    for (const pattern of patterns) {
      const score = scorePattern(pattern, whole, parts);
      if (score > (best?.score ?? 0)) best = { fields: pattern.fields, score };
    }
    return best;
  };
}

/** Folded, without punctuation: "Cơ quan, đơn vị chủ trì" is "co quan don vi chu tri". */
export function foldHeader(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9#%]+/g, ' ')
    .trim();
}

function scorePattern(
  { words, isWhole }: Pattern<string>,
  whole: string,
  parts: readonly string[],
): number {
  const { length } = words;
  if (whole === words) return 4000 + length;
  if (parts.includes(words)) return 3000 + length;
  if (isWhole) return 0;
  if ([whole, ...parts].some((text) => text.startsWith(`${words} `))) return 2000 + length;
  const isMostOf = (text: string) =>
    ` ${text} `.includes(` ${words} `) && length * 2 >= text.length;
  return [whole, ...parts].some(isMostOf) ? 1000 + length : 0;
}
