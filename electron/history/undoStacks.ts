import type { LogKind } from './changeLog.ts';

/** Log entries that are done and can be undone, or undone and can be redone; the next one last. */
export interface UndoStacks {
  readonly undo: number[];
  readonly redo: number[];
}

/** What the log says of one step: an undo or redo refers to the entry that it moves. */
export interface LoggedStep {
  readonly id: number;
  readonly kind: LogKind;
  readonly refersTo: number | null;
}

/** Follows from the log alone, so undo survives closing the program. */
export function stacksFromLog(steps: readonly LoggedStep[]): UndoStacks {
  const stacks: UndoStacks = { undo: [], redo: [] };
  for (const step of steps) recordStep(stacks, step);
  return stacks;
}

/** Takes in one more step: a new one empties redo; undo and redo move an entry across. */
export function recordStep({ undo, redo }: UndoStacks, { id, kind, refersTo }: LoggedStep): void {
  switch (kind) {
    case 'create':
      return;
    case 'do':
      undo.push(id);
      redo.length = 0;
      return;
    case 'undo':
      undo.pop();
      redo.push(refersTo ?? id);
      return;
    case 'redo':
      redo.pop();
      undo.push(refersTo ?? id);
      return;
  }
}
