import type { Translation } from '../translation.ts';
import type { help as vi } from '../vi/help.ts';

/** The guide beside the screens, and the tour of the sample. */
export const help = {
  name: 'Guide',
  open: 'Guide (F1)',
  contents: 'Contents',
  search: 'Search the guide',
  found: 'Found in {{count}} places',
  found_one: 'Found in one place',
  nothing: 'No page speaks of “{{words}}”.',
  nothingHint: 'Try a shorter word, or look through the contents.',
  print: 'Print this page',
  wide: 'Widen',
  narrow: 'Narrow',
  close: 'Close the guide (Esc)',
  enlarge: 'Enlarge the picture: {{picture}}',
  before: 'Page before: {{page}}',
  after: 'Next page: {{page}}',
  tour: 'Take the tour',
  shortcuts: 'Keyboard shortcuts (Shift+F1)',
  tourSteps: {
    place: 'Step {{step}}/{{of}}',
    next: 'Next',
    back: 'Back',
    leave: 'Leave',
    end: 'Begin',
    resolution: {
      heading: 'It begins with the resolution',
      words:
        'The text is taken apart into clauses. Every task and target points to its clause; the figure here says how much is dealt with.',
    },
    tasks: {
      heading: 'A task table as in Excel',
      words:
        'Choose a cell and type. Agencies are found without tone marks and by their abbreviations; deadlines are written as in letters. Everything is saved at once and can be undone.',
    },
    checks: {
      heading: 'Completeness',
      words:
        'What is missing or does not agree is listed. F8 goes from one to the next, to be filled in where it is found.',
    },
    handoffs: {
      heading: 'Handing out and taking back',
      words:
        'Each agency gets its own Excel file. What comes back is compared cell by cell before it enters the workbook.',
    },
    help: {
      heading: 'Help is at F1',
      words: 'F1 opens the guide on what you are looking at. This tour can be taken again there.',
    },
  },
} satisfies Translation<typeof vi>;
