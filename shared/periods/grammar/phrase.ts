/** One word, number or sign of a cell. Signs are told apart by `letters`, which holds the sign. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'end';
  /** Lower case without tone marks or other diacritics, đ as d. */
  readonly letters: string;
  /** The combining tone mark, wherever in the word it was put; empty for the level tone. */
  readonly tone: string;
  /** Where it stands in `Phrase.text`. */
  readonly start: number;
  readonly end: number;
}

/** The words of one cell, ready for the rules. */
export interface Phrase {
  /** The words of the cell with one form for every character; labels and conditions are cut from it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** False when the cell was typed without tone marks, so that they cannot tell words apart. */
  readonly isMarked: boolean;
  /** What "năm nay" and "năm sau" are counted from. */
  readonly planYear: number;
  /** What "tuần sau" is counted from; null where it is not known. */
  readonly issued: string | null;
}

/** What a rule found, and the first token behind it. */
export interface Found<Value> {
  readonly value: Value;
  readonly end: number;
}

const endOfText: Token = { kind: 'end', letters: '', tone: '', start: 0, end: 0 };

/** The token at a place; behind the last one a token of kind `end`. */
export function tokenAt({ tokens }: Phrase, at: number): Token {
  return tokens[at] ?? endOfText;
}

export function isSign(phrase: Phrase, at: number, ...signs: readonly string[]): boolean {
  const { kind, letters } = tokenAt(phrase, at);
  return kind === 'sign' && signs.includes(letters);
}

/** True when nothing, not even a space, stands between this token and the one before. */
export function isGlued(phrase: Phrase, at: number): boolean {
  return at > 0 && tokenAt(phrase, at).start === tokenAt(phrase, at - 1).end;
}

/** The words as written from one token up to, but without, another. */
export function wordsOf(phrase: Phrase, from: number, to: number): string {
  if (to <= from) return '';
  return phrase.text.slice(tokenAt(phrase, from).start, tokenAt(phrase, to - 1).end);
}
