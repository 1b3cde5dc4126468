import { expect, test } from 'vitest';

import { en } from '#shared/messages/en/index.ts';
import { translateIn } from '#shared/messages/translateIn.ts';
import { vi } from '#shared/messages/vi/index.ts';

import { flatTexts } from './flatTexts.ts';

const vietnamese = new Map(flatTexts(vi));
const english = flatTexts(en);

/** What goes into the workbook or into names of files for others. */
const sharedOnPurpose = [
  /^agencies\.(exportName|tables\.|succession\.usualReason\.)/u,
  /^resolution\.(pastedName|setAside\.reasons\.)/u,
  /^start\.newPlan\.defaultTitle$/u,
  /^timeline\.(printed|phasing\.(fileName|sheet|headers\.))/u,
  /^returns\.cli\./u,
  /\.(fileName|fileNameAll|zipName)$/u,
  /^app\.(name|windowTitle)$/u,
  /^desktop\.(appName|about)$/u,
];

test('English texts have the placeholders of the Vietnamese ones', () => {
  const differing = english.filter(([key, text]) => {
    const wanted = placeholders(vietnamese.get(key) ?? vietnamese.get(withoutPlural(key)) ?? '');
    const named = placeholders(text);
    // Exactly one needs not be written as a figure.
    if (key.endsWith('_one')) named.add('count');
    return !isSame(wanted, named);
  });
  expect(differing).toEqual([]);
});

test('an English text is Vietnamese only where it goes into a document', () => {
  const left = english.filter(
    ([key, text]) =>
      /[^\p{ASCII}\p{P}\p{S}]/u.test(text) &&
      vietnamese.get(key) === text &&
      !sharedOnPurpose.some((pattern) => pattern.test(key)),
  );
  expect(left).toEqual([]);
});

test('a number goes with a noun of its own number', () => {
  const say = (rows: number) => translateIn('en', 'imports.next.applyRows', { rows });
  expect([say(1), say(1234)]).toEqual(['Import 1 row', 'Import 1,234 rows']);
  const count = (number: number) => translateIn('en', 'labels.editTasks', { count: number });
  expect([count(1), count(3)]).toEqual(['Edit 1 cell', 'Edit 3 cells']);
});

test('words of documents are Vietnamese in English too', () => {
  expect(translateIn('en', 'handoffs.sheets.lead')).toBe('Chủ trì');
});

function placeholders(text: string): Set<string> {
  return new Set([...text.matchAll(/\{\{\s*(\w+)/gu)].map(([, name]) => name ?? ''));
}

function withoutPlural(key: string): string {
  return key.replace(/_one$/u, '');
}

function isSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  return left.size === right.size && [...left].every((name) => right.has(name));
}
