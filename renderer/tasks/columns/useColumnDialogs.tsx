import { useState } from 'react';
import type { ReactNode } from 'react';

import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { ColumnDialog } from './ColumnDialog.tsx';
import { ColumnList } from './ColumnList.tsx';
import { useColumnActions } from './useColumnActions.ts';
import type { ColumnActions } from './useColumnActions.ts';

export interface ColumnDialogs {
  readonly actions: ColumnActions;
  readonly add: () => void;
  readonly edit: (column: CustomColumn) => void;
  readonly manage: () => void;
  /** The dialog that is open. */
  readonly dialog: ReactNode;
}

type Opened =
  | { readonly name: 'list' }
  /** `column` null: a new one. `isFromList`: it goes back there. */
  | { readonly name: 'column'; readonly column: CustomColumn | null; readonly isFromList: boolean };

/** The dialogs about the user's own columns; `onClosed` gets the key of a new one. */
export function useColumnDialogs(onClosed: (added: string | null) => void): ColumnDialogs {
  const [opened, setOpened] = useState<Opened | null>(null);
  const actions = useColumnActions();
  const { confirm } = useMayEdit();

  function open(next: Opened): void {
    if (confirm()) setOpened(next);
  }

  function close(added: string | null): void {
    const isBack = opened?.name === 'column' && opened.isFromList;
    setOpened(isBack ? { name: 'list' } : null);
    if (!isBack) onClosed(added);
  }

  function openColumn(column: CustomColumn | null, isFromList: boolean): void {
    open({ name: 'column', column, isFromList });
  }

  return {
    actions,
    add: () => openColumn(null, false),
    edit: (column) => openColumn(column, false),
    manage: () => open({ name: 'list' }),
    dialog:
      opened === null ? null : opened.name === 'column' ? (
        <ColumnDialog column={opened.column} onClose={close} />
      ) : (
        <ColumnList
          actions={actions}
          onAdd={() => openColumn(null, true)}
          onEdit={(column) => openColumn(column, true)}
          onClose={() => close(null)}
        />
      ),
  };
}
