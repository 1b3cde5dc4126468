import type { ReviewAction } from './reviewColumns.ts';

/** What a key does in the review, beside what it does in every grid. */
export type ReviewKey =
  | { readonly does: 'decide'; readonly action: ReviewAction }
  | { readonly does: 'step'; readonly by: 1 | -1 }
  | { readonly does: 'clear' | 'reason' | 'takeSafe' | 'takeAllSafe' }
  /** A letter that means nothing here must not begin an own value. */
  | { readonly does: 'nothing' };

const plainKeys: Readonly<Record<string, ReviewKey>> = {
  ArrowRight: { does: 'decide', action: 'theirs' },
  ArrowLeft: { does: 'decide', action: 'ours' },
  KeyE: { does: 'decide', action: 'own' },
  KeyR: { does: 'reason' },
  KeyJ: { does: 'step', by: 1 },
  KeyK: { does: 'step', by: -1 },
  Delete: { does: 'clear' },
  Backspace: { does: 'clear' },
};

/** By the place of the key, so that an input method changes nothing; null: the grid's own. */
export function reviewKeyOf(event: KeyboardEvent): ReviewKey | null {
  const { code, key, altKey, shiftKey } = event;
  const isCtrl = event.ctrlKey || event.metaKey;
  if (altKey) return null;
  if (isCtrl) return code === 'KeyA' ? { does: shiftKey ? 'takeAllSafe' : 'takeSafe' } : null;
  if (shiftKey) return key.length === 1 && key !== ' ' ? { does: 'nothing' } : null;
  return plainKeys[code] ?? (key.length === 1 ? { does: 'nothing' } : null);
}
