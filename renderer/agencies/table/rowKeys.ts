import { commandOfKeys as taskCommandOfKeys, taskKeys } from '../../tasks/taskKeys.ts';

/** What tables of the directory can do with rows; the keys are those of the table of tasks. */
export const rowCommands = ['add', 'insertAbove', 'moveUp', 'moveDown', 'remove'] as const;

export type RowCommand = (typeof rowCommands)[number];

/** The keys as they are written beside the buttons. */
export const rowKeys: Readonly<Partial<Record<RowCommand, string>>> = taskKeys;

/** What a key does with the chosen rows; null: nothing. */
export function commandOfKeys(event: KeyboardEvent): RowCommand | null {
  const command = taskCommandOfKeys(event);
  return rowCommands.find((known) => known === command) ?? null;
}
