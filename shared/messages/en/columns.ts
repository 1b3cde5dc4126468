import type { Translation } from '../translation.ts';
import type { columns as vi } from '../vi/columns.ts';

/** Columns of the task table that the user adds. */
export const columns = {
  add: 'Add column…',
  manage: 'Your columns…',
  kinds: { text: 'Text', number: 'Number', date: 'Date', choice: 'Choice from a list' },
  dialog: {
    addHeading: 'Add column',
    editHeading: 'Edit column “{{name}}”',
    name: 'Column name',
    nameHint: 'E.g. Letter number, Budget (million VND), Locality.',
    nameMissing: 'Enter a column name.',
    nameTaken: 'The table already has this column; choose another name.',
    nameReturns: 'This column was removed earlier; its old cells will be shown again.',
    kind: 'Kind',
    kindHint: {
      text: 'Anything, also several lines.',
      number:
        'Write like 1.234,5; choose several cells to see their sum at the bottom of the window.',
      date: 'Write like 30/6/2020; can be filtered by a range of days.',
      choice: 'Chosen from a list; other words may be written too and are marked.',
    },
    kindChange:
      'Existing cells are read again as the new kind; those that do not fit keep their words and are marked.',
    choices: 'Values to choose from',
    choicesHint: 'One value per line.',
    choicesMissing: 'Enter at least one value.',
    add: 'Add column',
  },
  list: {
    heading: 'Your columns',
    name: 'Your columns, in the order of the table',
    none: 'No columns yet',
    noneHint: 'Add columns for what the table has no place for, such as letter numbers or budgets.',
    edit: 'Edit column “{{name}}”',
    up: 'Move column “{{name}}” forward',
    down: 'Move column “{{name}}” back',
    remove: 'Remove column “{{name}}”',
    choices: '{{kind}}: {{choices}}',
  },
  menu: {
    fit: 'Fit width to content',
    freeze: 'Freeze up to this column',
    unfreeze: 'Unfreeze columns',
    hide: 'Hide column',
    edit: 'Edit column…',
    remove: 'Remove column',
  },
  removed:
    'Removed the column “{{name}}”. Its cells are kept; add a column of the same name to see them again.',
  doubt: {
    number: '“{{text}}” is not a number',
    date: 'It is not clear which day “{{text}}” is',
    choice: '“{{text}}” is not in the list of the column',
  },
  choices: {
    list: 'Values to choose from',
    keep: 'Keep “{{text}}”',
    keepHint: 'not in the list',
  },
} satisfies Translation<typeof vi>;
