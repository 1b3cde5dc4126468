/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where sentences end: a full stop (or three) before a capital, behind a small letter, a number, a
 * bracket, a quotation mark, three capitals ("USD") or a quarter ("quý II"). Behind one capital or a short form it ends none ("TP. Bến Tre").
 */
const sentenceEnd =
  /(?<=[\p{Ll}\d)”"’%]|\p{Lu}{3}|(?<!\p{L})[Qq]u[ýí] [IV]{1,2})(?:\.{1,3}|…|[!?])["”’)]*\s+(?=["“‘(]?\p{Lu})/gu;
const shortForm = /(?:^|[\s(])(?:tp|tx|tt|ts|ths|ks|gs|pgs|đ\/c|v\.v|kp|khp|p|q|h)$/iu;

/** The sentences of a text from a place on, without the space around them. */
export function splitSentences(text: string, from: number): Stretch[] {
  const sentences: Stretch[] = [];
  let start = from;
  for (const match of text.slice(from).matchAll(sentenceEnd)) {
    const stop = from + match.index;
    if (match[0].startsWith('.') && shortForm.test(text.slice(Math.max(start, stop - 6), stop)))
      continue;
    pushTrimmed(sentences, text, start, stop + match[0].trimEnd().length);
    start = stop + match[0].length;
  }
  pushTrimmed(sentences, text, start, text.length);
  return sentences;
}

/** Cuts a stretch at every semicolon outside brackets; "(2)" before a part is left out. */
export function splitAtSemicolons(text: string, { start, end }: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const sign = text[at];
    if (sign === '(') depth += 1;
    else if (sign === ')') depth = Math.max(0, depth - 1);
    else if (sign === ';' && depth === 0) {
      pushTrimmed(parts, text, from, at);
      from = at + 1;
    }
  }
  pushTrimmed(parts, text, from, end);
  return parts;
}

function pushTrimmed(list: Stretch[], text: string, start: number, end: number): void {
  const words = text.slice(start, end);
  const trimmed = words.trim().replace(/^\(\d{1,2}\)\s*/u, '');
  if (trimmed === '') return;
  const from = start + words.lastIndexOf(trimmed);
  list.push({ start: from, end: from + trimmed.length });
}
