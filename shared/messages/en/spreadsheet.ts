import type { Translation } from '../translation.ts';
import type { spreadsheet as vi } from '../vi/spreadsheet.ts';

/** What the importer says about cells. */
export const spreadsheet = {
  copiedTable: 'copied table',
  unnamedTable: 'Table {{number}}',
  unnamedColumn: 'Column {{column}}',
  cellNotes: 'Cell notes',
  cellLinks: 'Links',
  phase: {
    quarter: 'Quarter {{part}}/{{year}}',
    month: 'Month {{part}}/{{year}}',
    firstHalf: 'First half of {{year}}',
    secondHalf: 'Second half of {{year}}',
    nineMonths: '9 months of {{year}}',
    year: 'Year {{year}}',
    years: '{{from}}–{{to}}',
  },
  problems: {
    'period-unclear':
      'The deadline “{{value}}” is not understood; the words are kept, without a date.',
    'agency-unknown': 'The agency “{{value}}” is not in the directory; the words are kept.',
    'lead-missing': 'There is no lead agency.',
    'lead-several':
      'Several agencies are in the lead column; the first one leads, the others support.',
    'title-missing': 'The row has a number but no content.',
    'number-unclear': 'The number “{{value}}” is not understood; the row goes among the tasks.',
    'value-unclear':
      'The value “{{value}}” is not understood; the words are kept in a column of their own.',
    'formula-error': 'The formula has an error ({{value}}), so the cell counts as empty.',
    'duplicate-row': 'Same content and lead agency as row {{value}}.',
    'column-unmapped':
      'It is not clear what the column “{{value}}” is; it is kept as a column of its own.',
    'row-skipped': 'This row is not imported: it has no number and no content.',
    'colour-only': 'The cell has colour but no text. It is read as marked “x”.',
    'date-ambiguous':
      'Excel may have swapped day and month: “{{value}}”; compare it with the original.',
    'encoding-converted':
      'Text in an old font on this sheet was converted to Unicode; look at some cells.',
  },
  reasons: {
    doubtful: 'The deadline “{{value}}” is past or unclear; it is imported, look at the date.',
    total: 'The row of totals is not imported.',
    tail: 'Not imported from this row on: recipients, signatures or notes below the table.',
    stray: 'This cell is not imported: it is too far from the table.',
    title: 'This row is not imported: a title or page number between parts of the table.',
    joined: 'This row continues the one above; its words were added there.',
    user: 'This row is not imported, as you chose.',
    note: 'The note of this cell belongs to no imported row and is not imported: “{{value}}”.',
    noAgencyField:
      'The directory has no place for the column “{{value}}”; the column is not imported.',
  },
} satisfies Translation<typeof vi>;
