import fc from 'fast-check';
import { expect, test } from 'vitest';

import { jsonPieces } from '#electron/files/jsonPieces.ts';

test('the pieces are the same JSON as in one', () => {
  const values = fc.anything({ maxDepth: 7, withNullPrototype: false, key: fc.string() });
  fc.assert(
    fc.property(fc.oneof(values, fc.jsonValue({ maxDepth: 7 })), (value) => {
      const whole = JSON.stringify(value) as string | undefined;
      expect([...jsonPieces(value)].join('')).toBe(whole ?? 'null');
    }),
  );
});

test('many rows come in many pieces', () => {
  const rows = Array.from({ length: 5000 }, (_, row) => ({ row, title: 'Việc '.repeat(20) }));
  const pieces = [...jsonPieces({ sheets: [{ name: 'Phụ lục', rows }] })];
  expect(pieces.length).toBeGreaterThan(3);
  expect(JSON.parse(pieces.join(''))).toEqual({ sheets: [{ name: 'Phụ lục', rows }] });
});
