import type { Translation } from '../translation.ts';
import type { settings as vi } from '../vi/settings.ts';

/** What the user sets for the program on this machine, whatever plan is open. */
export const settings = {
  heading: 'Settings',
  open: 'Settings (Ctrl+,)',
  hint: 'For every workbook opened on this computer; changes take effect at once.',
  look: 'Appearance',
  zoom: 'Size of text and buttons',
  zoomValue: '{{percent}} %',
  zoomInBrowser: 'In the browser, zoom in with Ctrl and +, out with Ctrl and −.',
  you: 'You',
  notices: 'Reminders',
  notifyDue: 'When the program starts, tell which tasks are overdue or soon due',
  files: 'Files of the program',
  backups: 'Backups:',
  log: 'Log of failures:',
  plan: 'Of the open workbook alone',
  planHint: 'Year, days of notice before a deadline, cut-off day… are kept in the workbook.',
  noPlan: 'Year, days of notice before a deadline… are set in each workbook; open one to do so.',
} satisfies Translation<typeof vi>;
