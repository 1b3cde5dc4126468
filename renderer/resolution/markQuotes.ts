/** A piece of a text; `isQuoted` when a task was made from it. */
export interface TextPiece {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** Cuts a text where quotes begin and end. Joined, the pieces give the text back. */
export function markQuotes(text: string, quotes: readonly string[]): readonly TextPiece[] {
  const isQuoted = new Array<boolean>(text.length).fill(false);
  for (const quote of quotes) {
    const start = quote === '' ? -1 : text.indexOf(quote);
    if (start !== -1) isQuoted.fill(true, start, start + quote.length);
  }
  const pieces: TextPiece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && isQuoted[end] === isQuoted[start]) continue;
    pieces.push({ text: text.slice(start, end), isQuoted: isQuoted[start] === true });
    start = end;
  }
  return pieces;
}
