import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefCallback, RefObject } from 'react';

import { isKeyboardInLayer } from '../app/layers.ts';
import type { GridHandle } from './Grid.tsx';
import type { CellTable } from './selection/selectedCells.ts';

export interface RowToReveal {
  readonly id: string;
  /** Null: the column that the user is in. */
  readonly field: string | null;
  readonly isForEditing: boolean;
  /** Cells that are chosen when the row is shown. */
  readonly area?: CellTable | undefined;
  /** The keyboard stays where it is, and the active cell too: the row is only scrolled to. */
  readonly isForLooking?: boolean;
}

export interface RowRevealer {
  readonly grid: RefObject<GridHandle | null>;
  /** What the grid is given as `ref`: it comes later than the screen around it. */
  readonly attach: RefCallback<GridHandle>;
  readonly reveal: (row: RowToReveal) => void;
}

/**
 * Shows a row as soon as the grid has it: a new row comes with the next patch only, and a folded
 * one when those above it have been opened. `mainField` is where the user is taken who was in no
 * column yet.
 */
export function useRevealRow(mainField: string): RowRevealer {
  const grid = useRef<GridHandle>(null);
  const wanted = useRef<RowToReveal | null>(null);

  const showWanted = useCallback(
    (mayTakeKeyboard = true) => {
      if (wanted.current === null || grid.current === null) return;
      const { id, field: wantedField, isForEditing, isForLooking = false, area } = wanted.current;
      if (isForLooking || !mayTakeKeyboard) {
        if (grid.current.bringIntoSight(id)) wanted.current = null;
        return;
      }
      const usual = grid.current.getChoice().active?.field ?? mainField;
      const wish = { id, field: wantedField ?? usual };
      if (area !== undefined && grid.current.chooseAround(wish, area)) {
        wanted.current = null;
        return;
      }
      // A field without a column of its own: where the user is will do.
      const field = [wish.field, usual].find((candidate) =>
        grid.current?.show({ id, field: candidate }),
      );
      if (field === undefined) return;
      wanted.current = null;
      if (isForEditing) grid.current.edit({ id, field });
    },
    [mainField],
  );

  // What was opened before the row was there keeps the keyboard.
  useLayoutEffect(() => showWanted(!isKeyboardInLayer()));

  const attach = useCallback<RefCallback<GridHandle>>(
    (handle) => {
      grid.current = handle;
      showWanted();
    },
    [showWanted],
  );
  const reveal = useCallback(
    (row: RowToReveal) => {
      wanted.current = row;
      showWanted();
    },
    [showWanted],
  );
  return { grid, attach, reveal };
}
