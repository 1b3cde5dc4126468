import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { projectFolder } from '#electron/launch/projectFolder.mjs';
import { vi } from '#shared/messages/vi/index.ts';

import { flatTexts } from './flatTexts.ts';

const keys = flatTexts(vi).map(([key]) => key);
const areas = Object.keys(vi).join('|');
const sources = ['shared', 'electron', 'renderer'].flatMap(readSources);

/** Paths that stand in the sources as they are, and those that are put together, as patterns. */
const literal = new Set(sources.flatMap(readPaths));
const patterns = [...new Set(sources.flatMap(readTemplates))].map((path) => new RegExp(path, 'u'));

/** Said by going through all texts below a path, which is named in pieces: `translateName`, letters. */
const wholeBranches =
  /^(history\.(fields|values)|handoffs\.letter\.fields|imports\.columns\.(targets|agencies))\./u;

test('every text is said somewhere', () => {
  const unused = keys.filter(
    (key) =>
      !literal.has(key) &&
      !wholeBranches.test(key) &&
      !patterns.some((pattern) => pattern.test(key)),
  );
  expect(unused).toEqual([]);
});

test('names of steps and errors, which are put together, are said somewhere too', () => {
  const words = new Set(sources.flatMap((source) => source.match(/\w+/gu) ?? []));
  const names = [...Object.keys(vi.labels), ...Object.keys(vi.errors)];
  expect(names.filter((name) => !words.has(name))).toEqual([]);
});

function readPaths(source: string): string[] {
  return source.match(new RegExp(`(?<=['"\`])(?:${areas})\\.[\\w.+-]+(?=['"\`])`, 'gu')) ?? [];
}

/** `app.nav.${name}` as a pattern; whatever the expression says, it stands for parts of a path. */
function readTemplates(source: string): string[] {
  const starts = [...source.matchAll(new RegExp(`\`(?=(?:${areas})\\.)`, 'gu'))];
  return starts.map(({ index }) => {
    let pattern = '^';
    for (let at = index + 1; source[at] !== '`'; at += 1) {
      if (source.startsWith('${', at)) {
        at = endOfExpression(source, at + 2);
        pattern += '[\\w.+-]+';
      } else pattern += (source[at] ?? '').replace(/\W/u, '\\$&');
    }
    return `${pattern}$`;
  });
}

/** Where the brace is that closes an expression which begins at `from`. */
function endOfExpression(source: string, from: number): number {
  let depth = 1;
  let at = from;
  for (; depth > 0; at += 1) {
    if (source[at] === '{') depth += 1;
    if (source[at] === '}') depth -= 1;
  }
  return at - 1;
}

function readSources(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => /\.tsx?$/u.test(name) && !parentPath.includes('messages'))
    .map(({ name, parentPath }) => readFileSync(join(parentPath, name), 'utf8'));
}
