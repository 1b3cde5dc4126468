import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { placeOfLink } from '#renderer/help/place.ts';
import { readPage } from '#renderer/help/readPage.ts';
import type { GuidePage } from '#renderer/help/readPage.ts';
import { topics } from '#renderer/help/topics.ts';
import { shortcutGroups } from '#renderer/shortcuts/shortcutList.ts';
import { en } from '#shared/messages/en/index.ts';
import { vi } from '#shared/messages/vi/index.ts';

const guideFolder = join(projectFolder, 'docs/guide');

const languages = [
  { language: 'vi', labels: vi, sheet: vi.shortcuts },
  { language: 'en', labels: en, sheet: en.shortcuts },
] as const;

describe.each(languages)('the guide in $language', ({ language, labels: screens, sheet }) => {
  const texts = new Map(topics.map((topic) => [topic, readText(language, topic)]));
  const pages = new Map<string, GuidePage>(
    topics.map((topic) => [topic, readPage(topic, texts.get(topic) ?? '')]),
  );

  test('has a page for each topic, listed in its contents, and no other', () => {
    const names = readdirSync(join(guideFolder, language))
      .map((name) => name.replace(/\.md$/, ''))
      .filter((name) => name !== 'README');
    expect(names.toSorted()).toEqual([...topics].toSorted());
    const links = [...readText(language, 'README').matchAll(/^\d+\. \[(.+)\]\((.+)\.md\)$/gm)];
    expect(links.map(([, title, name]) => [name, title])).toEqual(
      topics.map((topic) => [topic, pages.get(topic)?.title]),
    );
  });

  test('names only what stands on the screens', () => {
    const labels = new Set(leaves(screens));
    const unknown = [...texts].flatMap(([topic, text]) =>
      [...text.matchAll(/\*\*“(.+?)”\*\*/g)]
        .map(([, label = '']) => label)
        .filter((label) => !labels.has(label))
        .map((label) => `${topic}: ${label}`),
    );
    expect(unknown).toEqual([]);
  });

  test('leads to pages and headings that are there', () => {
    const broken = [...texts].flatMap(([topic, text]) =>
      [...text.matchAll(/(?<!!)\[.+?\]\((.+?)\)/g)]
        .map(([, href = '']) => href)
        .filter((href) => {
          const place = placeOfLink(href);
          const page = pages.get(place?.topic ?? '');
          if (place === null || page === undefined) return true;
          return place.section !== '' && !page.sections.some(({ id }) => id === place.section);
        })
        .map((href) => `${topic}: ${href}`),
    );
    expect(broken).toEqual([]);
  });

  test('shows pictures that are there', () => {
    const missing = [...texts.values()]
      .flatMap((text) => [...text.matchAll(/!\[.+?\]\((.+?)\)/g)])
      .map(([, href = '']) => href)
      .filter((href) => !existsSync(join(guideFolder, language, href)));
    expect(missing).toEqual([]);
  });

  test('lists the same keys as the sheet of keys', () => {
    const lines = [...(texts.get('shortcuts') ?? '').matchAll(/^\| `(.+?)`\s*\| (.+?)\s*\|$/gm)];
    expect(lines.map((line) => line.slice(1))).toEqual(
      shortcutGroups.flatMap((group) =>
        group.lines.map(({ keys, does }) => [keys, sheet.does[does]]),
      ),
    );
  });
});

function readText(language: string, name: string): string {
  return readFileSync(join(guideFolder, language, `${name}.md`), 'utf8');
}

function leaves(part: object): string[] {
  return Object.values(part).flatMap((value: unknown) =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value !== null
        ? leaves(value)
        : [],
  );
}
