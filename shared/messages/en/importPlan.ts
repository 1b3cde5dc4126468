import type { Translation } from '../translation.ts';
import type { importPlan as vi } from '../vi/importPlan.ts';

/** What the import says about the rows of a table and what becomes of them. */
export const importPlan = {
  skipped: {
    twice: 'Same key as row {{rows}} of the table; it is not clear which row is the update.',
    several:
      'Matches several rows of the workbook ({{codes}}); it is not clear which one to update.',
  },
} satisfies Translation<typeof vi>;
