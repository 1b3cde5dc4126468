import { fillBrackets } from '../text/fillBrackets.ts';

/**
 * Words in square brackets that stand for something of the plan, as people write them in the lines
 * of a layout: `[cơ quan]`, in capitals `[CƠ QUAN]`. Brackets with anything else in them are words
 * like others.
 */
export const placeholders = {
  /** Number of the annex; nothing when it is the only one. */
  number: 'số',
  /** Title of the annex. */
  annex: 'tên phụ lục',
  plan: 'tên kế hoạch',
  year: 'năm',
  /** The day the resolution was issued. */
  issued: 'ngày ban hành',
  /** The body that issues: the party committee, or the people's committee. */
  issuer: 'cơ quan',
  /** The place that the issuing body is called by. */
  place: 'địa danh',
} as const;

export type Placeholder = keyof typeof placeholders;

export type PlaceholderValues = Readonly<Record<Placeholder, string>>;

const byWords = new Map(
  Object.entries(placeholders).map(([name, words]) => [words as string, name as Placeholder]),
);

/** Puts values in for placeholders; an empty one takes the space before it along. */
export function fillIn(text: string, values: PlaceholderValues): string {
  return fillBrackets(text, (words) => {
    const name = byWords.get(words);
    return name === undefined ? undefined : values[name];
  });
}
