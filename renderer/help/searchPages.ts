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
  if (!words.every((word) => `${title} ${heading} ${text}`.includes(word))) return 0;
  // Words of the title alone find the page once: at its beginning.
  const isHere = words.some((word) => `${heading} ${text}`.includes(word));
  if (!isHere && section.heading !== '') return 0;
  return (
    1 +
    (text.includes(phrase) ? 2 : 0) +
    (title.includes(phrase) ? 3 : 0) +
    (heading.includes(phrase) ? 4 : 0)
  );
}

/** Folding keeps the number of words, so that the same words can be cut from the text itself. */
function excerptOf(text: string, phrase: string, words: readonly string[]): string {
  const all = text.split(' ');
  const folded = all.map(foldText);
  const joined = folded.join(' ');
  const at = [phrase, ...words].map((part) => joined.indexOf(part)).find((place) => place >= 0);
  const first = Math.max(0, joined.slice(0, at ?? 0).split(' ').length - 1 - 6);
  let length = 0;
  const taken = all.slice(first).filter((word) => (length += word.length + 1) <= excerptLength);
  const isCut = first + taken.length < all.length;
  return `${first > 0 ? '… ' : ''}${taken.join(' ')}${isCut ? ' …' : ''}`;
}
