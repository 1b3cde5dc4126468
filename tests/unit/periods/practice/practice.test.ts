import { describe, expect, test } from 'vitest';

import { parsePeriod } from '#shared/periods/parsePeriod.ts';

import { furtherPhrases } from './furtherPhrases.ts';
import { phrases2026 } from './phrases2026.ts';
import { phrasesOfWork } from './phrasesOfWork.ts';
import { judge, readExpectation } from './readExpectation.ts';

const context = { year: 2026, issued: '2026-03-10' };

describe.each(Object.entries({ ...phrases2026, ...phrasesOfWork, further: furtherPhrases }))(
  '%s',
  (_, phrases) => {
    test.each(phrases)('%s: %s', (text, words) => {
      const expected = readExpectation(words);
      expect(judge(parsePeriod(text, context), expected)).toEqual(expected);
    });

    test.each(phrases)('%s is read alike in decomposed letters', (text) => {
      const { raw: _raw, ...composed } = parsePeriod(text, context);
      const { raw: _other, ...decomposed } = parsePeriod(text.normalize('NFD'), context);
      const nfc = JSON.parse(JSON.stringify(decomposed).normalize('NFC')) as unknown;
      expect(nfc).toEqual(JSON.parse(JSON.stringify(composed).normalize('NFC')));
    });
  },
);
