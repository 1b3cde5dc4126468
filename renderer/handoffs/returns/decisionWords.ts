import type { TFunction } from 'i18next';

import type { CellSign } from '../../grid/gridColumn.ts';
import { isOpen } from './reviewLines.ts';
import type { ReviewLine } from './reviewLines.ts';
import { packValueWords } from './reviewWords.ts';

/** What becomes of a line, in words and by a sign. */
export function decisionWords(
  line: ReviewLine,
  t: TFunction,
): { readonly words: string; readonly sign: CellSign } {
  const { state, decision, field, isSettled } = line;
  const isAdded = state === 'added';
  const made = isSettled ? 'settled' : 'decided';
  switch (decision?.take) {
    case 'theirs':
      return {
        words: t(`handoffScreen.review.${made}.${isAdded ? 'add' : 'theirs'}`),
        sign: 'good',
      };
    case 'ours':
      return {
        words: t(`handoffScreen.review.${made}.${isAdded ? 'leave' : 'ours'}`),
        sign: 'open',
      };
    case 'own': {
      const words = packValueWords(field, decision.value) || '–';
      const name = isSettled ? 'ownSettled' : 'ownWords';
      return { words: t(`handoffScreen.review.${name}`, { words }), sign: 'good' };
    }
    case undefined:
      break;
  }
  const isDoubtful = state === 'theirs' && isOpen(line) && !line.isSafe;
  return {
    words: t(`handoffScreen.review.states.${isDoubtful ? 'doubtful' : state}`),
    sign: isDoubtful ? 'soon' : signs[state],
  };
}

const signs = {
  theirs: 'open',
  conflict: 'soon',
  same: 'open',
  cosmetic: 'open',
  locked: 'bad',
  added: 'missing',
  missing: 'bad',
} as const satisfies Record<ReviewLine['state'], CellSign>;
