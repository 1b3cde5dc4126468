import type { help } from '#shared/messages/vi/help.ts';

import type { PartName } from '../app/navigation.ts';

type StepName = Exclude<
  keyof (typeof help)['tourSteps'],
  'place' | 'next' | 'back' | 'leave' | 'end'
>;

/** A bubble of the tour: the element that it points at bears `data-tour` with its name. */
export interface TourStep {
  readonly name: StepName;
  /** Shown beside it. */
  readonly screen: PartName;
}

export const tourSteps: readonly TourStep[] = [
  { name: 'resolution', screen: 'resolution' },
  { name: 'tasks', screen: 'tasks' },
  { name: 'checks', screen: 'checks' },
  { name: 'handoffs', screen: 'handoffs' },
  { name: 'help', screen: 'tasks' },
];
