/** What the task grid can do with rows; named in menus, buttons and keys alike. */
export const taskCommands = [
  'add',
  'addSection',
  'insertAbove',
  'indent',
  'outdent',
  'moveUp',
  'moveDown',
  'sort',
  'remove',
  'fold',
  'unfold',
  'level1',
  'level2',
  'level3',
  'allLevels',
] as const;

export type TaskCommand = (typeof taskCommands)[number];

/** Those that change what is seen and nothing else. */
export type FoldCommand = 'fold' | 'unfold' | LevelCommand;

export type LevelCommand = 'level1' | 'level2' | 'level3' | 'allLevels';

/** As Word's outline has them: 9 is deeper than any level. */
export const levelKeys: Readonly<Record<LevelCommand, string>> = {
  level1: 'Alt+Shift+1',
  level2: 'Alt+Shift+2',
  level3: 'Alt+Shift+3',
  allLevels: 'Alt+Shift+9',
};

/** The keys as they are written beside the buttons. */
export const taskKeys: Readonly<Partial<Record<TaskCommand, string>>> = {
  add: 'Insert',
  addSection: 'Ctrl+Shift+Enter',
  indent: 'Alt+Shift+→',
  outdent: 'Alt+Shift+←',
  moveUp: 'Alt+Shift+↑',
  moveDown: 'Alt+Shift+↓',
  remove: 'Ctrl+−',
  ...levelKeys,
};

/** Shows and hides the history of the active cell, also while the grid has not got the keyboard. */
export const cellHistoryKeys = 'Ctrl+Shift+H';

/** Shows and hides deadline, directions and course of the active task. */
export const followUpKeys = 'Ctrl+Shift+F';

/** Extends the deadline of the chosen tasks, and writes down another direction about them. */
export const extendKeys = 'Ctrl+Shift+E';
export const directKeys = 'Ctrl+Shift+K';

/** Shows the clause that the active task was made from. */
export const sourceClauseKeys = 'Ctrl+Shift+G';

/** Opens the dialog that replaces words. */
export const replaceKeys = 'Ctrl+H';

type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>;

/** What a key does with the chosen rows, as in Excel, Word's outline and MS Project; null: nothing. */
export function commandOfKeys(keys: Keys): TaskCommand | null {
  const isCtrl = keys.ctrlKey || keys.metaKey;
  if (keys.altKey) return keys.shiftKey && !isCtrl ? (outlineKeys[keys.code] ?? null) : null;
  if (isCtrl) {
    if (keys.shiftKey && keys.key === 'Enter') return 'addSection';
    if (isPlus(keys)) return 'add';
    return isMinus(keys) ? 'remove' : null;
  }
  // Shift+Insert pastes.
  if (keys.key === 'Insert' && !keys.shiftKey) return 'add';
  return keys.key === 'Delete' && keys.shiftKey ? 'remove' : null;
}

const outlineKeys: Readonly<Record<string, TaskCommand>> = {
  ArrowRight: 'indent',
  ArrowLeft: 'outdent',
  ArrowUp: 'moveUp',
  ArrowDown: 'moveDown',
  Minus: 'fold',
  NumpadSubtract: 'fold',
  Equal: 'unfold',
  NumpadAdd: 'unfold',
  Digit1: 'level1',
  Digit2: 'level2',
  Digit3: 'level3',
  Digit9: 'allLevels',
};

/** On the main keys plus is Shift and "=", with which Excel inserts as well. */
function isPlus({ code, key }: Keys): boolean {
  return code === 'NumpadAdd' || code === 'Equal' || key === '+';
}

function isMinus({ code, key }: Keys): boolean {
  return code === 'NumpadSubtract' || code === 'Minus' || key === '-';
}
