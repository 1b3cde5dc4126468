import { economyTasks } from './economyTasks.ts';
import { implementationTasks } from './implementationTasks.ts';
import { partyTasks } from './partyTasks.ts';
import type { SampleSection } from './sampleTask.ts';
import { defenceTasks, societyTasks } from './societyTasks.ts';

/**
 * How an office could have broken down the resolution of 2020. The owners are examples; nobody
 * assigned these tasks in this way.
 */
export const sampleSections: readonly SampleSection[] = [
  partyTasks,
  economyTasks,
  societyTasks,
  defenceTasks,
  implementationTasks,
];
