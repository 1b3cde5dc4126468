/** Words that are selected in the shown resolution, and the clause that they are from. */
export interface SelectedWords {
  readonly clause: string;
  readonly words: string;
  /** Whether the selection goes on into other clauses. */
  readonly isCut: boolean;
}

/** Attributes by which the document's elements are found again in a selection. */
export const clauseAttribute = 'data-clause';
export const wordsAttribute = 'data-words';

/**
 * The words selected inside `container`; of a selection over several clauses only what it holds of
 * the first. Half selected words are taken whole. Null when nothing is selected there.
 */
export function readSelectedWords(container: HTMLElement): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const clause = elementOf(range.startContainer)?.closest(`[${clauseAttribute}]`) ?? null;
  const shown = clause?.querySelector(`[${wordsAttribute}]`) ?? null;
  if (clause === null || shown === null || !container.contains(clause)) return null;
  const words = wholeWords(overlap(range, shown)).trim();
  if (words === '') return null;
  const isCut = goesOnBehind(range, clause);
  return { clause: clause.getAttribute(clauseAttribute) ?? '', words, isCut };
}

/** Where the caret stands in the text of a clause, in UTF-16 units; null when it is elsewhere. */
export function readCaret(container: HTMLElement, clause: string): number | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0) return null;
  const caret = selection.getRangeAt(0);
  const words = container.querySelector(
    `[${clauseAttribute}="${CSS.escape(clause)}"] [${wordsAttribute}]`,
  );
  if (words === null || !words.contains(caret.startContainer)) return null;
  const before = document.createRange();
  before.setStart(words, 0);
  before.setEnd(caret.startContainer, caret.startOffset);
  return before.toString().length;
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function overlap(range: Range, element: Element): Range {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part;
}

/** Whether words of a later clause are selected as well. */
function goesOnBehind(range: Range, clause: Element): boolean {
  const last = elementOf(range.endContainer)?.closest(`[${clauseAttribute}]`) ?? null;
  const shown = last?.querySelector(`[${wordsAttribute}]`) ?? null;
  return last !== clause && shown !== null && overlap(range, shown).toString().trim() !== '';
}

const letter = /[\p{L}\p{M}\p{N}]/u;

/** The text of a range, with the rest of the words at its ends. */
function wholeWords(range: Range): string {
  const before = lettersBefore(range.startContainer, range.startOffset);
  const after = lettersAfter(range.endContainer, range.endOffset);
  const text = range.toString();
  return (startsInWord(text) ? before : '') + text + (endsInWord(text) ? after : '');
}

function startsInWord(text: string): boolean {
  return letter.test(text.slice(0, 1));
}

function endsInWord(text: string): boolean {
  return letter.test(text.slice(-1));
}

function lettersBefore(node: Node, offset: number): string {
  return /[\p{L}\p{M}\p{N}]*$/u.exec((node.nodeValue ?? '').slice(0, offset))?.[0] ?? '';
}

function lettersAfter(node: Node, offset: number): string {
  return /^[\p{L}\p{M}\p{N}]*/u.exec((node.nodeValue ?? '').slice(offset))?.[0] ?? '';
}
