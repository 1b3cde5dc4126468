import { foldForSearch } from '#shared/text/searchText.ts';

/** A choice of the list, or the words as they were typed. */
export interface ChoiceMatch {
  readonly kind: 'choice' | 'keep';
  readonly text: string;
}

/**
 * The choices in which the words stand, those that begin with them first; words that are no choice
 * can be kept. Without words all choices, in the order of the list.
 */
export function choiceMatches(choices: readonly string[], typed: string): ChoiceMatch[] {
  const words = typed.normalize('NFC').trim();
  const folded = foldForSearch(words);
  const found = choices.flatMap((text) => {
    const at = foldForSearch(text).indexOf(folded);
    return at === -1 ? [] : [{ text, rank: text === words ? -1 : at === 0 ? 0 : 1 }];
  });
  const sorted = found.toSorted((left, right) => left.rank - right.rank);
  const isKnown = words === '' || choices.includes(words);
  return [
    ...sorted.map(({ text }): ChoiceMatch => ({ kind: 'choice', text })),
    ...(isKnown ? [] : [{ kind: 'keep', text: words } as const]),
  ];
}
