import type { Notice } from './notices.ts';

export interface ShownNotice extends Notice {
  /** Each time something is said it has another one. */
  readonly id: number;
}

/** More would hide the work: the oldest give way. */
const mostNotices = 3;

/**
 * The notices that are shown once another is said. The same words stand there once; what is refused with
 * each key that is pressed is not even said anew.
 */
export function addNotice(
  shown: readonly ShownNotice[],
  next: ShownNotice,
): readonly ShownNotice[] {
  const isRepeated = shown.some(({ text }) => text === next.text);
  if (isRepeated && next.tone === 'info') return shown;
  return [...shown.filter(({ text }) => text !== next.text), next].slice(-mostNotices);
}
