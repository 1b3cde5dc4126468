import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';

import { emptyRowId } from './emptyRowId.ts';
import type { GridHandle } from './Grid.tsx';

/** A record that was begun in the empty row, until the cursor goes on in its own row. */
interface Begun {
  readonly id: Promise<string | null>;
  readonly fields: Set<string>;
}

/** What was typed into the empty row, and what comes of it. */
interface Typed {
  /** The columns of the cells. */
  readonly fields: readonly string[];
  /** Makes the record; gives its id, or null when that failed. */
  readonly add: () => Promise<string | null>;
  /** Goes on with the record that was begun in another cell of the row. */
  readonly change: (id: string) => Promise<unknown>;
}

/**
 * The row behind the last one makes a record of what is typed into it. What is typed beside before
 * the record is there belongs to it as well. Settles with whether that was taken.
 */
export function useEmptyRow(
  grid: RefObject<GridHandle | null>,
): (typed: Typed) => Promise<boolean> {
  const begun = useRef<Begun | null>(null);

  return useCallback(
    async ({ fields, add, change }) => {
      const { current } = begun;
      const goesOn = current !== null && !fields.some((field) => current.fields.has(field));
      const record = goesOn ? current : { id: add(), fields: new Set<string>() };
      begun.current = record;
      for (const field of fields) record.fields.add(field);
      const id = await record.id;
      await untilKeyIsDone();
      if (id !== null && goesOn) await change(id);
      goOnIn(record, id);
      return id !== null;

      /** After Tab, in the row that the record has now; after Enter the empty row takes the next one. */
      function goOnIn(begunRecord: Begun, recordId: string | null): void {
        const active = grid.current?.getChoice().active ?? null;
        const isBeside = active?.id === emptyRowId && !begunRecord.fields.has(active.field);
        if (isBeside && grid.current?.isEditing() === true) return;
        if (begun.current === begunRecord) begun.current = null;
        if (isBeside && recordId !== null)
          grid.current?.show({ id: recordId, field: active.field });
      }
    },
    [grid],
  );
}

/** The key that ended an edit moves the cursor after the edit was sent, however soon the answer is there. */
function untilKeyIsDone(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
