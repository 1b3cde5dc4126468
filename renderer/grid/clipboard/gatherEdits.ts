import { isSameValue } from '#shared/changes/changeSet.ts';

import type { CellEdit, GridColumn } from '../gridColumn.ts';
import type { CellAddress } from '../GridCursor.ts';

export interface WordsForCell extends CellAddress {
  readonly words: string;
}

interface GatherParts<Row, Fields> {
  readonly rowOf: (id: string) => Row | undefined;
  readonly columnOf: (field: string) => GridColumn<Row, Fields> | undefined;
  readonly isCovered: (id: string, field: string) => boolean;
  readonly joinFields: (left: Fields, right: Fields) => Fields;
}

/**
 * One edit for each row, from words for its cells; the last words for a cell count. `refused`: cells
 * that hold other words and cannot be edited.
 */
export function gatherEdits<Row, Fields>(
  cells: readonly WordsForCell[],
  parts: GatherParts<Row, Fields>,
): { edits: CellEdit<Fields>[]; refused: number } {
  const { rowOf, columnOf, joinFields } = parts;
  const latest = new Map(cells.map((cell) => [addressKey(cell), cell]));
  const byRow = new Map<string, CellEdit<Fields>>();
  let refused = 0;
  for (const { id, field, words } of latest.values()) {
    const row = rowOf(id);
    const column = columnOf(field);
    if (row === undefined || column === undefined) continue;
    const { editing } = column;
    if (editing === undefined || !takesWords({ id, field }, parts)) {
      if (words !== '' && column.isRowHeader !== true) refused += 1;
      continue;
    }
    const before = editing.read(row);
    const after = editing.write(words, row);
    if (isSameValue(before, after)) continue;
    const gathered = byRow.get(id);
    const joined = gathered ?? { before, after };
    byRow.set(id, {
      id,
      before: joinFields(joined.before, before),
      after: joinFields(joined.after, after),
    });
  }
  return { edits: [...byRow.values()], refused };
}

/** Whether the cell is there and can be edited. */
export function takesWords<Row, Fields>(
  { id, field }: CellAddress,
  { rowOf, columnOf, isCovered }: GatherParts<Row, Fields>,
): boolean {
  const isThere = rowOf(id) !== undefined && !isCovered(id, field);
  return isThere && columnOf(field)?.editing !== undefined;
}

/** Names a cell in sets and maps. */
export function addressKey({ id, field }: CellAddress): string {
  return `${id} ${field}`;
}
