/** What words of a clause are marked for: taken up, proposed, or part of a proposal. */
export type QuoteMark = 'task' | 'target' | 'proposedTask' | 'proposedTarget' | 'period' | 'owner';

export interface MarkedRange {
  /** In UTF-16 units. */
  readonly start: number;
  readonly length: number;
  readonly mark: QuoteMark;
}

/** A piece of a text with all marks that lie on it. */
export interface TextPiece {
  readonly text: string;
  readonly marks: readonly QuoteMark[];
}

/** Where a quote stands in a text; null when it does not. */
export function rangeOf(text: string, quote: string, mark: QuoteMark): MarkedRange | null {
  const start = quote === '' ? -1 : text.indexOf(quote);
  return start === -1 ? null : { start, length: quote.length, mark };
}

/** Cuts a text where marks begin and end. Joined, the pieces give the text back. */
export function markRanges(text: string, ranges: readonly MarkedRange[]): readonly TextPiece[] {
  const cuts = ranges
    .flatMap(({ start, length }) => [start, start + length])
    .filter((cut) => cut > 0 && cut < text.length);
  const edges = [...new Set([0, ...cuts])].sort((left, right) => left - right);
  return edges.map((from, index) => ({
    text: text.slice(from, edges[index + 1] ?? text.length),
    marks: ranges
      .filter(({ start, length }) => start <= from && from < start + length)
      .map(({ mark }) => mark),
  }));
}
