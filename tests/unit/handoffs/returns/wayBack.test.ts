import { test } from 'vitest';

import { readSpreadsheet } from '#electron/spreadsheet/readSpreadsheet.ts';

import { aReturnCase, checkReturn } from '#tests/builders/returns/returnCase.ts';
import { writeXlsx } from '#tests/builders/returns/writeXlsx.ts';
import { seeds, tellSoak, tryEach } from '#tests/builders/soak.ts';

/** In `npm test`; a soak multiplies them. */
const cases = 400;

/**
 * Random plans are sent, filled in, and made worse in every way that people and programs know; what
 * was filled in comes out in its place, and nothing anywhere else.
 */
test('every answer arrives in its task, and none in another', { timeout: 3_600_000 }, async () => {
  const all = seeds(cases);
  await tryEach(all, async (seed) => {
    const one = aReturnCase(seed);
    checkReturn(one, await readSpreadsheet(writeXlsx(one.sheets), one.pack.file));
  });
  tellSoak({ type: 'returns', cases: all.length, program: 'own' });
});
