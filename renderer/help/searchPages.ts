import { foldText } from '#shared/text/fold.ts';

import type { GuidePage, Section } from './readPage.ts';
import type { Topic } from './topics.ts';

/** A place of the guide where all words that are looked for stand. */
export interface Hit {
  readonly topic: Topic;
  readonly title: string;
  readonly section: Section;
  /** Words around the first that was found; whole words, "…" where something was left out. */
  readonly excerpt: string;
}

const excerptLength = 120;

/**
 * The sections that have every word of the query, whatever the tone marks: those first whose
 * heading or page title has them, then those where they stand together.
 */
export function searchPages(pages: readonly GuidePage[], query: string): Hit[] {
  const phrase = foldText(query);
  if (phrase === '') return [];
  const words = phrase.split(' ');
  return pages
    .flatMap((page) => page.sections.map((section) => ({ page, section })))
    .map(({ page, section }) => ({ page, section, rank: rankOf(page, section, words, phrase) }))
    .filter(({ rank }) => rank > 0)
    .sort((left, right) => right.rank - left.rank)
    .map(({ page: { topic, title }, section }) => ({
      topic,
      title,
      section,
      excerpt: excerptOf(section.text, phrase, words),
    }));
}

/** 0: not all words are there. */
function rankOf(page: GuidePage, section: Section, words: readonly string[], phrase: string) {
  const title = foldText(page.title);
  const heading = foldText(section.heading);
  const text = foldText(section.text);
  if (!words.every((word) => begins(`${title} ${heading} ${text}`, word))) return 0;
  // Words of the title alone find the page once: at its beginning.
  const isHere = words.some((word) => begins(`${heading} ${text}`, word));
  if (!isHere && section.heading !== '') return 0;
  return (
    1 +
    (begins(text, phrase) ? 2 : 0) +
    (begins(title, phrase) ? 3 : 0) +
    (begins(heading, phrase) ? 4 : 0)
  );
}

/** Whether a word of the text begins so: syllables are words, and “han” is none of “nhan”. */
function begins(text: string, words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words) && placeOf(text, words) >= 0;
}

function placeOf(text: string, words: string): number {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return at;
  }
  return -1;
}

/** Folding keeps the number of words, so that the same words can be cut from the text itself. */
function excerptOf(text: string, phrase: string, words: readonly string[]): string {
  const all = text.split(' ');
  const folded = all.map(foldText);
  const joined = folded.join(' ');
  const at = [phrase, ...words].map((part) => placeOf(joined, part)).find((place) => place >= 0);
  const first = Math.max(0, joined.slice(0, at ?? 0).split(' ').length - 1 - 6);
  let length = 0;
  const taken = all.slice(first).filter((word) => (length += word.length + 1) <= excerptLength);
  const isCut = first + taken.length < all.length;
  return `${first > 0 ? '… ' : ''}${taken.join(' ')}${isCut ? ' …' : ''}`;
}
