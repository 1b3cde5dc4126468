import { expect, test } from 'vitest';

import { createRetelling } from '#shared/messages/createRetelling.ts';
import type { Say } from '#shared/messages/translate.ts';
import { translate } from '#shared/messages/translate.ts';
import { translateIn } from '#shared/messages/translateIn.ts';

const english: Say = (key, params) => translateIn('en', key, params);
const retell = createRetelling('spreadsheet.problems', 'spreadsheet.reasons');

test('a sentence of the engine is said in the language of the window', () => {
  const sentence = translate('spreadsheet.problems.agency-unknown', { value: 'Sở (mới)\nGTVT' });
  expect(retell(sentence, english)).toBe(
    'The agency “Sở (mới)\nGTVT” is not in the directory; the words are kept.',
  );
});

test('of two texts that fit, the one with more words of its own is meant', () => {
  const sentence = translate('spreadsheet.reasons.title');
  expect(retell(sentence, english)).toContain('a title or page number');
});

test('in Vietnamese a sentence stays as it is', () => {
  const sentence = translate('spreadsheet.reasons.note', { value: 'xem lại' });
  expect(retell(sentence, translate)).toBe(sentence);
});

test('a sentence that was made from no known text stays as it is', () => {
  expect(retell('Câu của một bản khác.', english)).toBe('Câu của một bản khác.');
});
