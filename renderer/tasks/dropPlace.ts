import type { Place } from '#shared/tasks/rearrange.ts';

import type { DropMark } from '../grid/rowDragging.ts';
import type { RowLookup, TaskRow } from '../workbook/taskRow.ts';

interface DropTable {
  readonly rows: readonly TaskRow[];
  readonly folded: ReadonlySet<string>;
}

/** How much of a row's height, above and below, means the gap beside it rather than the row. */
const edge = 0.3;

/** Where rows would land that are held over a line; null where they may not. */
export function planDrop(
  table: DropTable & { readonly rowById: RowLookup },
  ids: readonly string[],
  overId: string,
  fraction: number,
): DropMark | null {
  const position = fraction < edge ? 'above' : fraction > 1 - edge ? 'below' : 'inside';
  const mark: DropMark = { id: overId, position };
  const place = placeOfMark(table, mark);
  if (place === null || !maySettle(table.rowById, ids, place)) return null;
  return mark;
}

/** Below an open row with rows under it means in front of those. */
export function placeOfMark({ rows, folded }: DropTable, { id, position }: DropMark): Place | null {
  const at = rows.findIndex((row) => row.id === id);
  const over = rows[at];
  if (over === undefined) return null;
  const { parent } = over.task;
  if (position === 'above') return { parent, before: id };
  if (position === 'inside') return { parent: id, before: null };
  const firstBelow = rows[at + 1];
  if (over.hasChildren && !folded.has(id) && firstBelow !== undefined) {
    return { parent: id, before: firstBelow.id };
  }
  const next = rows.slice(at + 1).find(({ depth }) => depth <= over.depth);
  return { parent, before: next?.task.parent === parent ? next.id : null };
}

/** Not into themselves, and sections not under tasks. */
function maySettle(rowById: RowLookup, ids: readonly string[], { parent }: Place): boolean {
  const moved = new Set(ids);
  for (let above = parent; above !== null; above = rowById.get(above)?.task.parent ?? null) {
    if (moved.has(above)) return false;
  }
  const isUnderTask = parent !== null && rowById.get(parent)?.task.type === 'task';
  return !isUnderTask || !ids.some((id) => rowById.get(id)?.task.type === 'section');
}
