/** Marks the chosen clause on the page. */
export const isChosenAttribute = 'data-chosen';

export function clauseElementId(id: string): string {
  return `clause-${id}`;
}

/** Of the words of a clause, which name it. */
export function clauseWordsId(id: string): string {
  return `clause-words-${id}`;
}
