import { commandOfKeys as taskCommandOfKeys, taskKeys } from '../tasks/taskKeys.ts';

/** What the table of targets can do with rows; the keys are those of the table of tasks. */
export const targetCommands = [
  'add',
  'insertAbove',
  'indent',
  'outdent',
  'moveUp',
  'moveDown',
  'remove',
] as const;

export type TargetCommand = (typeof targetCommands)[number];

/** The keys as they are written beside the buttons. */
export const targetKeys: Readonly<Partial<Record<TargetCommand, string>>> = taskKeys;

/** What a key does with the chosen rows; null: nothing. */
export function commandOfKeys(event: KeyboardEvent): TargetCommand | null {
  const command = taskCommandOfKeys(event);
  return targetCommands.find((known) => known === command) ?? null;
}
