/** The pages of the guide, in their order: the names of the files in docs/guide/vi and en. */
export const topics = [
  'start',
  'resolution',
  'tasks',
  'targets',
  'imports',
  'agencies',
  'timeline',
  'checks',
  'annexes',
  'handoffs',
  'follow-up',
  'reports',
  'history',
  'settings',
  'shortcuts',
  'questions',
] as const;

export type Topic = (typeof topics)[number];

export function isTopic(name: string): name is Topic {
  return topics.some((topic) => topic === name);
}
