import type { MessageKey, Say } from './translate.ts';
import { vi } from './vi/index.ts';

interface Template {
  readonly key: MessageKey;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** How much of it is not filled in: the more, the surer. */
  readonly fixedLength: number;
}

/**
 * The engine writes some sentences into its answers, in Vietnamese: what is wrong with a cell, why a row
 * is left out. A window in another language says them anew: the text that a sentence was made from is
 * known by its words, and what was filled in stands between them. `paths`: where the texts are that may
 * be meant. A sentence that was made from none of them stays as it is.
 */
export function createRetelling(
  ...paths: readonly string[]
): (sentence: string, say: Say) => string {
  const templates = paths
    .flatMap((path) => templatesBelow(path))
    .toSorted((left, right) => right.fixedLength - left.fixedLength);
  return (sentence, say) => {
    for (const { key, pattern, names } of templates) {
      const found = pattern.exec(sentence);
      if (found !== null) {
        return say(key, Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ''])));
      }
    }
    return sentence;
  };
}

function templatesBelow(path: string): Template[] {
  const texts = path
    .split('.')
    .reduce<unknown>((branch, part) => (isBranch(branch) ? branch[part] : undefined), vi);
  if (typeof texts === 'string') return [templateOf(path, texts)];
  return isBranch(texts)
    ? Object.keys(texts).flatMap((key) => templatesBelow(`${path}.${key}`))
    : [];
}

function templateOf(path: string, text: string): Template {
  const parts = text.split(/\{\{(\w+)\}\}/u);
  const fixed = parts.filter((_, at) => at % 2 === 0);
  return {
    // It was found in the catalogue.
    key: path as MessageKey,
    pattern: new RegExp(`^${fixed.map(escapeWords).join('(.*)')}$`, 'su'),
    names: parts.filter((_, at) => at % 2 === 1),
    fixedLength: fixed.join('').length,
  };
}

function escapeWords(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

function isBranch(texts: unknown): texts is Readonly<Record<string, unknown>> {
  return typeof texts === 'object' && texts !== null;
}
