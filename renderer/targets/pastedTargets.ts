import type { NewTarget, TargetFields } from '#shared/targets/targetCells.ts';

import type { PastedCell } from '../grid/clipboard/pasteArea.ts';
import type { TargetColumn } from './targetColumns.ts';
import { emptyTargetLine } from './targetLine.ts';

/** New targets from pasted rows; `unread` cells hold words that nobody could read. */
export function targetsOfPaste(
  added: readonly (readonly PastedCell[])[],
  columns: readonly TargetColumn[],
  newName: string,
): { readonly targets: readonly NewTarget[]; readonly unread: number } {
  const byField = new Map(columns.map((column) => [column.field, column]));
  let unread = 0;
  const targets = added.flatMap((cells): NewTarget[] => {
    let fields: TargetFields = {};
    for (const { field, words } of cells) {
      const editing = byField.get(field)?.editing;
      if (editing === undefined || words.trim() === '') continue;
      const written = editing.write(words, emptyTargetLine);
      if (Object.values(written).every((value) => value === null)) unread += 1;
      else fields = { ...fields, ...written };
    }
    const isEmpty = Object.keys(fields).length === 0;
    return isEmpty ? [] : [{ ...fields, name: fields.name ?? newName }];
  });
  return { targets, unread };
}
