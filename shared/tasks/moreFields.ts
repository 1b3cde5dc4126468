/** Fields of words that most tables do without, in the order of their columns. */
export const moreWordFields = [
  'group',
  'person',
  'start',
  'authority',
  'targets',
  'basis',
  'budget',
  'priority',
  'progress',
  'result',
  'difficulty',
  'proposal',
  'evidence',
] as const;

export type MoreWordField = (typeof moreWordFields)[number];

/** All fields whose columns are shown only where something stands in them, or when asked for. */
export const moreFields = [...moreWordFields, 'percent', 'completedOn'] as const;

export type MoreField = (typeof moreFields)[number];
