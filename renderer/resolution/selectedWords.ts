/** Words that are selected in the shown resolution, and the clause that they are from. */
export interface SelectedWords {
  readonly clause: string;
  readonly words: string;
}

/** Attributes by which the document's elements are found again in a selection. */
export const clauseAttribute = 'data-clause';
export const wordsAttribute = 'data-words';

/**
 * The words selected inside `container`; of a selection over several clauses only what it holds of
 * the first. Null when nothing is selected there.
 */
export function readSelectedWords(container: HTMLElement): SelectedWords | null {
  const selection = document.getSelection();
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const clause = elementOf(range.startContainer)?.closest(`[${clauseAttribute}]`) ?? null;
  const shown = clause?.querySelector(`[${wordsAttribute}]`) ?? null;
  if (clause === null || shown === null || !container.contains(clause)) return null;
  const words = overlap(range, shown).trim();
  return words === '' ? null : { clause: clause.getAttribute(clauseAttribute) ?? '', words };
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement;
}

function overlap(range: Range, element: Element): string {
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
    part.setStart(range.startContainer, range.startOffset);
  }
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
    part.setEnd(range.endContainer, range.endOffset);
  }
  return part.toString();
}
