/** What a key does in the list of problems, beside what it does in every grid. */
export type CheckCommand = 'next' | 'previous' | 'waive' | 'goTo' | 'print';

/** As they are written beside commands. */
export const checkKeys: Readonly<Record<CheckCommand, string>> = {
  next: 'F8',
  previous: 'Shift+F8',
  waive: 'F9',
  goTo: 'Ctrl+Enter',
  print: 'Ctrl+P',
};

/** Null: the grid's own. */
export function checkCommandOf(event: KeyboardEvent): CheckCommand | null {
  if (event.altKey) return null;
  const isCtrl = event.ctrlKey || event.metaKey;
  if (event.key === 'Enter') return isCtrl && !event.shiftKey ? 'goTo' : null;
  if (isCtrl) return null;
  if (event.key === 'F8') return event.shiftKey ? 'previous' : 'next';
  return event.key === 'F9' && !event.shiftKey ? 'waive' : null;
}
