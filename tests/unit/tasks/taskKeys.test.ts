import { expect, test } from 'vitest';

import { commandOfKeys } from '#renderer/tasks/taskKeys.ts';
import type { TaskCommand } from '#renderer/tasks/taskKeys.ts';

test.each<[keys: string, code: string, key: string, command: TaskCommand | null]>([
  ['', 'Insert', 'Insert', 'add'],
  ['Shift', 'Insert', 'Insert', null],
  ['Ctrl', 'NumpadAdd', '+', 'add'],
  ['Ctrl+Shift', 'Equal', '+', 'add'],
  ['Ctrl', 'Minus', '-', 'remove'],
  ['Shift', 'Delete', 'Delete', 'remove'],
  ['', 'Delete', 'Delete', null],
  ['Ctrl+Shift', 'Enter', 'Enter', 'addSection'],
  ['Ctrl', 'Enter', 'Enter', null],
  ['Alt+Shift', 'ArrowRight', 'ArrowRight', 'indent'],
  ['Alt+Shift', 'ArrowLeft', 'ArrowLeft', 'outdent'],
  ['Alt+Shift', 'ArrowUp', 'ArrowUp', 'moveUp'],
  ['Alt+Shift', 'ArrowDown', 'ArrowDown', 'moveDown'],
  ['Alt+Shift', 'Minus', '_', 'fold'],
  ['Alt+Shift', 'Equal', '+', 'unfold'],
  ['Alt+Shift', 'Digit1', '!', 'level1'],
  ['Alt+Shift', 'Digit3', '#', 'level3'],
  ['Alt+Shift', 'Digit9', '(', 'allLevels'],
  ['Alt', 'Digit1', '1', null],
  ['Alt', 'ArrowRight', 'ArrowRight', null],
  ['', 'KeyA', 'a', null],
  ['Ctrl', 'KeyZ', 'z', null],
])('%s %s (%s) means %s', (keys, code, key, command) => {
  const modifiers = {
    ctrlKey: keys.includes('Ctrl'),
    shiftKey: keys.includes('Shift'),
    altKey: keys.includes('Alt'),
    metaKey: false,
  };
  expect(commandOfKeys({ code, key, ...modifiers })).toBe(command);
});
