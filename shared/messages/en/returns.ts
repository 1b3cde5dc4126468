import type { Translation } from '../translation.ts';
import { returns as vi } from '../vi/returns.ts';

/** Receiving packs that agencies filled in. */
export const returns = {
  problems: {
    'locked-changed': 'A locked cell was changed to “{{value}}”; the workbook’s value stays.',
    'locked-emptied': 'A locked cell was cleared; the workbook’s value stays.',
    'value-unreadable': '“{{value}}” cannot be read; this cell was not taken.',
    'value-out-of-range': '“{{value}}” is not between 0 and 100; this cell was not taken.',
    'value-unclear':
      '“{{value}}” can be understood in several ways and is taken to mean {{about}}; look at it before you take it.',
    'words-unlisted':
      'Progress says “{{value}}”, which is not in the list; look at it before you take it.',
    'encoding-unclear':
      'This cell was typed in an old encoding and becomes “{{about}}” in Unicode; look at it before you take it.',
    'cell-merged':
      'The cell was merged with others, so it is not clear to which row or column “{{value}}” belongs.',
    'cell-emptied': 'This cell had content when it was sent and is empty now.',
    'row-repeated': 'Two rows of the same task say different things.',
    'other-answer': 'The repeated row says “{{value}}” for the same cell.',
    'row-added': 'Row added by the agency: “{{value}}”.',
    'row-missing': 'The returned file no longer has the row {{value}}.',
    'code-repeated': 'The row “{{value}}” uses the code of another task; taken for an added row.',
    'title-repeated': 'The row “{{value}}” repeats a task; taken for an added row.',
    'code-title-differ':
      'The code {{value}} and the content of this row belong to two different tasks; the row was not taken.',
    'title-differs':
      'The content of row {{value}} is quite different from what was sent; look at it before you take it.',
    'title-similar':
      'This row has no code and its content is only similar to {{value}}; look at it before you take it.',
    'row-ambiguous': 'Several tasks have the content “{{value}}”; the row was not taken.',
    'row-nameless': 'A row says “{{value}}” but has no code or content; it was not taken.',
    'line-below': 'Words below the table, taken into no task: “{{value}}”.',
    'line-between': 'Words between the rows of the table, taken into no task: “{{value}}”.',
    'sheet-outside': 'The sheet “{{about}}” has no table of tasks and says: “{{value}}”.',
    'sheet-outside-more':
      'Rows of the sheet “{{about}}” that are not shown here: {{value}}; open the file to see them.',
    'note-outside': 'A note outside the rows of tasks: “{{value}}”.',
    'other-task':
      'The task {{value}} is not in the pack of this agency (lead agency: {{about}}); not taken.',
    'words-offered': 'Written outside the columns asked for: “{{value}}”; kept to be chosen.',
    'column-guessed':
      'The column has no clear name and was guessed by its place; look at “{{value}}”.',
    'other-lead': 'Another agency leads the task {{value}} now; look at it before you take it.',
    'task-gone': 'The task {{value}} is no longer in the workbook.',
    rival: 'Another file that is not merged yet answers differently for the task {{value}}.',
  },
  doubts: {
    unreadable: 'This value cannot be read.',
    'out-of-range': 'The percentage is not between 0 and 100.',
    'percent-unclear': 'This number may be a percentage that lost its format.',
    'day-unclear': 'This date may not have been understood rightly.',
    'words-unlisted': 'The words for progress are not in the list.',
    'encoding-unclear': 'Converted from an old encoding to Unicode, perhaps not rightly.',
    merged: 'The cell is merged with others or runs over several rows.',
    emptied: 'Had content when it was sent and is empty now.',
    repeated: 'Two rows of the same task say different things.',
    'title-differs': 'The content of this row is quite different from what was sent.',
    'title-similar': 'The row has no code and its content is only similar.',
    'column-guessed': 'The column has no clear name and was guessed by its place.',
    'other-lead': 'Another agency leads the task now.',
    rival: 'Another file that is not merged yet answers differently for this cell.',
    'task-gone': 'The task is no longer in the workbook.',
  },
  files: {
    'content-only':
      'Only its content shows that “{{file}}” comes from this agency; confirm it in the window before it is taken.',
    'content-taken':
      'Only its content shows that “{{file}}” comes from this agency; it was taken as its answer, as asked.',
    duplicate: '“{{file}}” has been received before, with the same content.',
    replaced: 'The agency has sent a later file in place of “{{file}}”; only the later one counts.',
  },
  /** The command line is Vietnamese. */
  cli: vi.cli,
  notes: {
    rowsMoved: 'The rows are in another order.',
    columnRenamed: 'The column “{{sent}}” was renamed to “{{header}}”.',
    headerEmptied: 'The heading of the column “{{sent}}” was cleared.',
    columnAdded: 'The column “{{header}}” was added.',
    columnMissing: 'The column “{{sent}}” is missing.',
  },
} satisfies Translation<typeof vi>;
