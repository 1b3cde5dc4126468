import type { Translation } from '../translation.ts';
import { start as vi } from '../vi/start.ts';

/** The start screen and the form for a new workbook. */
export const start = {
  tagline: 'Turn a resolution into an assignment table, and follow it to the last task.',
  version: 'Version {{version}}',
  begin: 'Begin',
  create: 'New workbook',
  createHint: 'From a resolution or an Excel table',
  open: 'Open a workbook…',
  openHint: 'A .dauviec file on this computer',
  sample: 'Look at the sample workbook',
  sampleHint: 'The 2020 resolution of the Bến Tre Party committee',
  resetSample: 'Start the sample workbook afresh',
  resetSampleHint:
    'Makes the sample workbook anew; the one you have is kept beside it under the name “bản cũ”.',
  recent: 'Recent',
  recentEmpty: 'No workbooks yet',
  recentEmptyHint: 'Workbooks you create or open appear here, to be opened again with one key.',
  recentGone: 'File gone',
  recentGoneTip: 'The file was deleted, renamed or moved.',
  openApart: 'Open in a new window (Ctrl+Enter)',
  forget: 'Remove “{{title}}” from the list',
  today: 'Today {{time}}',
  yesterday: 'Yesterday {{time}}',
  keys: '↑ ↓ chooses · Enter opens · Delete removes from the list · {{createKeys}} new · Ctrl+O open',
  local: 'Your data stays on this computer.',
  newPlan: {
    heading: 'New workbook',
    defaultTitle: vi.newPlan.defaultTitle,
    directory: 'Directory of agencies',
    directories: {
      none: 'None yet; agencies are added when tasks are assigned',
      'ben-tre-2020': 'Bến Tre 2020 – sample: Party bodies, departments, districts and cities',
    },
    place: 'Save to',
    placeLater: 'Asked when created',
    choosePlace: 'Choose…',
    create: 'Create workbook',
  },
} satisfies Translation<typeof vi>;
