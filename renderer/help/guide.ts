import type { Language } from '#shared/messages/language.ts';

import { readPage } from './readPage.ts';
import type { GuidePage } from './readPage.ts';
import { topics } from './topics.ts';

const texts = import.meta.glob<string>('../../docs/guide/{vi,en}/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const pictures = import.meta.glob<string>('../../docs/guide/images/*.webp', {
  eager: true,
  query: '?url',
  import: 'default',
});

/** All pages in their order; a page that a language has not is shown in Vietnamese. */
export function readGuide(language: Language): GuidePage[] {
  return topics.map((topic) => {
    const text = texts[pathOf(language, topic)] ?? texts[pathOf('vi', topic)];
    if (text === undefined) throw new Error(`docs/guide/vi/${topic}.md is missing`);
    return readPage(topic, text);
  });
}

function pathOf(language: Language, topic: string): string {
  return `../../docs/guide/${language}/${topic}.md`;
}

/** Where the window finds a picture that a page names as "../images/tasks.webp"; null: it has none. */
export function pictureUrl(href: string): string | null {
  return pictures[`../../docs/guide/images/${href.split('/').at(-1) ?? ''}`] ?? null;
}
