/** The screens of a plan, in the order of the navigation, the menu bar and Alt with a digit. */
export const screenNames = [
  'resolution',
  'tasks',
  'targets',
  'timeline',
  'agencies',
  'checks',
  'handoffs',
  'reports',
  'history',
] as const;
