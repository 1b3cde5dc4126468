import fc from 'fast-check';
import { expect, test } from 'vitest';

import { createPieceFinder, joinPieces } from '#shared/text/replaceText.ts';
import type { Replacing } from '#shared/text/replaceText.ts';

function replaced(text: string, part: Partial<Replacing> & Pick<Replacing, 'find'>): string {
  const usual = { replacement: 'X', matchesCase: false, wholeWords: false };
  const pieces = createPieceFinder({ ...usual, ...part })(text);
  return pieces === null ? text : joinPieces(pieces);
}

test.each<[string, Partial<Replacing> & Pick<Replacing, 'find'>, string]>([
  ['Sở Y tế, sở y tế', { find: 'Sở Y tế' }, 'X, X'],
  ['Sở Y tế, sở y tế', { find: 'Sở Y tế', matchesCase: true }, 'X, sở y tế'],
  ['tỉnh ủy', { find: 'tinh uy' }, 'tỉnh ủy'],
  ['ĐẢNG và đảng', { find: 'đảng' }, 'X và X'],
  ['Xây dựng, xây dựng', { find: 'xây dựng', replacement: 'kiến tạo' }, 'Kiến tạo, kiến tạo'],
  ['xây dựng', { find: 'Xây dựng', replacement: 'kiến tạo' }, 'kiến tạo'],
  ['ban, bàn, băng', { find: 'ban', wholeWords: true }, 'X, bàn, băng'],
  ['(TU) TU1', { find: 'TU', wholeWords: true }, '(X) TU1'],
  ['số 02-NQ/TU.', { find: '02-NQ/TU.' }, 'số X'],
  ['a.b axb', { find: 'a.b' }, 'X axb'],
  ['trả $1', { find: 'trả', replacement: '$&' }, '$& $1'],
  ['x', { find: '' }, 'x'],
])('%s, %o → %s', (text, part, expected) => {
  expect(replaced(text, part)).toBe(expected);
});

test('marks that were typed apart from their letters are found', () => {
  expect(replaced('Sở Y tế'.normalize('NFD'), { find: 'y tế' })).toBe('Sở X');
});

test('putting the found words in their own place changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 1 }), (text, find) => {
      const whole = text.normalize('NFC');
      expect(replaced(whole, { find, replacement: find, matchesCase: true })).toBe(whole);
    }),
  );
});

test('without its replacements the pieces are the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1, maxLength: 2 }), (text, find) => {
      const whole = text.normalize('NFC');
      const pieces = createPieceFinder({
        ...{ find, replacement: '', matchesCase: false, wholeWords: false },
      })(whole);
      expect((pieces ?? [{ text: whole }]).map((piece) => piece.text).join('')).toBe(whole);
    }),
  );
});
