import type { Translation } from '../translation.ts';
import type { search as vi } from '../vi/search.ts';

/** The search box of the window. */
export const search = {
  name: 'Find in the table',
  placeholder: 'Find tasks, targets, agencies…',
  previous: 'Previous row found',
  next: 'Next row found',
  narrow: 'Show only rows found',
  narrowTip: 'Show only the rows found and the sections they are in',
  end: 'Stop searching',
  none: 'Not found',
} satisfies Translation<typeof vi>;
