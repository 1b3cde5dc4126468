import { isVietnameseSyllable } from '#shared/text/vietnameseSyllable.ts';

/** How many words of a text have a letter beyond ASCII and can be syllables of Vietnamese. */
export function countVietnamese(text: string): number {
  const words = text.match(/\p{L}*[^\p{ASCII}\P{L}]\p{L}*/gu) ?? [];
  return words.filter(isVietnameseSyllable).length;
}
