/** What columns of the annex of tasks may show beside the user's own columns. */
export const taskColumnFields = [
  'number',
  'code',
  'title',
  'group',
  'lead',
  'support',
  'leader',
  'person',
  'period',
  'start',
  'product',
  'authority',
  'targets',
  'basis',
  'budget',
  'priority',
  'progress',
  'percent',
  'completedOn',
  'result',
  'difficulty',
  'proposal',
  'evidence',
  'note',
] as const;

export type TaskColumnField = (typeof taskColumnFields)[number];

/** What columns of the annex of targets may show. */
export const targetColumnFields = [
  'number',
  'name',
  'unit',
  'kind',
  'direction',
  'value',
  'assigned',
  'stretch',
  'baselineYear',
  'due',
  'lead',
  'clause',
  'raw',
  'note',
] as const;

export type TargetColumnField = (typeof targetColumnFields)[number];
