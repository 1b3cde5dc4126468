import type { Access, ReadAccess } from '#shared/contract/access.ts';
import { holderWords } from '#shared/holders/holderWords.ts';
import { UserError } from '#shared/userError.ts';

/** Whether a workbook may be written, as it changes in the course of time. */
export interface AccessState {
  current(): Access;
  change(access: Access): void;
  /** @throws UserError when the workbook can only be read, with the reason. */
  confirmWritable(): void;
  /** Returns the way to stop it. */
  onChange(listener: (access: Access) => void): () => void;
}

export const editing: Access = { mode: 'edit' };

/** `file` is named in refusals. */
export function createAccessState(file: string, first: Access): AccessState {
  const listeners = new Set<(access: Access) => void>();
  let access = first;
  return {
    current: () => access,
    change(next) {
      access = next;
      for (const listener of [...listeners]) listener(next);
    },
    confirmWritable() {
      if (access.mode === 'read') throw refusal(file, access);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function refusal(file: string, access: ReadAccess): UserError {
  switch (access.reason) {
    case 'held':
      return new UserError('readOnlyHeld', { file, ...holderWords(access.holder) });
    case 'takenOver':
      return new UserError('workbookTakenOver', { file, ...holderWords(access.holder) });
    case 'notWritable':
      return new UserError('readOnlyMedium', { file });
    case 'checking':
      return new UserError('readOnlyChecking', { file });
    case 'damaged':
      return new UserError('readOnlyDamaged', { file });
  }
}
