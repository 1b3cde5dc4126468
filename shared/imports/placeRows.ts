import { generateNKeysBetween } from 'fractional-indexing';

import { groupByParent } from '../tasks/outline.ts';
import type { OutlineNode } from '../tasks/outline.ts';
import { positionsAt } from '../tasks/rearrange.ts';
import type { Place } from '../tasks/rearrange.ts';
import { UserError } from '../userError.ts';

/** A row that comes in new. */
export interface NewRow {
  readonly id: string;
  /** The row that it stands under, new or not; null: at the top. */
  readonly parent: string | null;
}

/**
 * Behind a row and all that is below it, as the next on its level; sections never go under a task.
 * @throws UserError when the row is gone.
 */
export function placeBehind(
  nodes: readonly OutlineNode[],
  after: string | null,
  hasSections: boolean,
): Place {
  if (after === null) return { parent: null, before: null };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  let node = byId.get(after);
  if (node === undefined) throw new UserError('recordNotFound');
  for (;;) {
    const parent: OutlineNode | undefined =
      node.parent === null ? undefined : byId.get(node.parent);
    if (parent === undefined || !hasSections || parent.type === 'section') break;
    node = parent;
  }
  const siblings = groupByParent(nodes).get(node.parent) ?? [];
  const next = siblings[siblings.indexOf(node) + 1];
  return { parent: node.parent, before: next?.id ?? null };
}

/** Positions of new rows, by id: those at `place` in their order there, others last under their parent. */
export function positionNewRows(
  nodes: readonly OutlineNode[],
  rows: readonly NewRow[],
  place: Place,
): ReadonlyMap<string, string> {
  const children = groupByParent(nodes);
  const positions = new Map<string, string>();
  for (const [parent, group] of Map.groupBy(rows, (row) => row.parent)) {
    const keys =
      parent === place.parent
        ? positionsAt(nodes, place, group.length)
        : keysBehind(children.get(parent)?.at(-1)?.position ?? null, group.length);
    group.forEach(({ id }, index) => positions.set(id, keys[index] ?? ''));
  }
  return positions;
}

function keysBehind(last: string | null, count: number): string[] {
  return generateNKeysBetween(last, null, count);
}
