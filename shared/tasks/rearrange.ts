import { generateNKeysBetween } from 'fractional-indexing';

import { comparePosition, groupByParent } from './outline.ts';
import type { OutlineNode } from './outline.ts';
import { UserError } from '../userError.ts';

/** Where rows go: under `parent` (null: the top), in front of the sibling `before` (null: last). */
export interface Place {
  readonly parent: string | null;
  readonly before: string | null;
}

/** A row's new place in the outline. */
export interface Move {
  readonly id: string;
  readonly parent: string | null;
  readonly position: string;
}

/** `count` keys that sort into the place, in order. */
export function positionsAt(nodes: readonly OutlineNode[], place: Place, count: number): string[] {
  const siblings = groupByParent(nodes).get(place.parent) ?? [];
  const found = siblings.findIndex(({ id }) => id === place.before);
  const index = found === -1 ? siblings.length : found;
  return generateNKeysBetween(
    siblings[index - 1]?.position ?? null,
    siblings[index]?.position ?? null,
    count,
  );
}

/** The rows with everything below them. */
export function withDescendants(nodes: readonly OutlineNode[], ids: readonly string[]): string[] {
  const children = groupByParent(nodes);
  const collected = new Set<string>();
  function collect(id: string): void {
    if (collected.has(id)) return;
    collected.add(id);
    for (const child of children.get(id) ?? []) collect(child.id);
  }
  ids.forEach(collect);
  return [...collected];
}

/** Moves rows with what is below them; rows inside another moved row go along with it. */
export function moveRows(
  nodes: readonly OutlineNode[],
  ids: readonly string[],
  place: Place,
): Move[] {
  const moved = outermost(nodes, ids);
  if (place.parent !== null && withDescendants(nodes, moved).includes(place.parent)) {
    throw new UserError('cannotMoveInside');
  }
  const moving = new Set(moved);
  const before = firstStanding(nodes, place, moving);
  const standing = nodes.filter(({ id }) => !moving.has(id));
  const positions = positionsAt(standing, { parent: place.parent, before }, moved.length);
  return moved.map((id, index) => ({
    id,
    parent: place.parent,
    position: positions[index] ?? '',
  }));
}

/** Makes each row the last child of the row above it on its level. */
export function indentRows(nodes: readonly OutlineNode[], ids: readonly string[]): Move[] {
  return eachInTurn(nodes, outermost(nodes, ids), (current, node, selected) => {
    const siblings = groupByParent(current).get(node.parent) ?? [];
    const above = siblings[siblings.findIndex(({ id }) => id === node.id) - 1];
    if (above === undefined || selected.has(above.id)) return null;
    return { parent: above.id, before: null };
  });
}

/** Makes each row the next sibling of the row that it stood under. */
export function outdentRows(nodes: readonly OutlineNode[], ids: readonly string[]): Move[] {
  // Last row first: each lands right behind its old parent, so the order on screen stays.
  return eachInTurn(nodes, outermost(nodes, ids).toReversed(), (current, node) => {
    const parent = current.find(({ id }) => id === node.parent);
    if (parent === undefined) return null;
    const uncles = groupByParent(current).get(parent.parent) ?? [];
    const next = uncles[uncles.findIndex(({ id }) => id === parent.id) + 1];
    return { parent: parent.parent, before: next?.id ?? null };
  });
}

/** The selected rows that stand under no other selected row, in the order of the outline. */
export function outermost(nodes: readonly OutlineNode[], ids: readonly string[]): string[] {
  const children = groupByParent(nodes);
  const selected = new Set(ids);
  const found: string[] = [];
  function visit(parent: string | null): void {
    for (const { id } of children.get(parent) ?? []) {
      if (selected.has(id)) found.push(id);
      else visit(id);
    }
  }
  visit(null);
  return found;
}

function eachInTurn(
  nodes: readonly OutlineNode[],
  ids: readonly string[],
  placeFor: (
    current: readonly OutlineNode[],
    node: OutlineNode,
    selected: ReadonlySet<string>,
  ) => Place | null,
): Move[] {
  const selected = new Set(ids);
  const moves: Move[] = [];
  let current = [...nodes];
  for (const id of ids) {
    const node = current.find((candidate) => candidate.id === id);
    const place = node === undefined ? null : placeFor(current, node, selected);
    if (node === undefined || place === null) continue;
    const [position = ''] = positionsAt(current, place, 1);
    const move = { id, parent: place.parent, position };
    moves.push(move);
    current = current.map((other) => (other.id === id ? { ...other, ...move } : other));
  }
  return moves;
}

/** `before` may itself be moving: then the next sibling that stays marks the place. */
function firstStanding(
  nodes: readonly OutlineNode[],
  { parent, before }: Place,
  moving: ReadonlySet<string>,
): string | null {
  if (before === null || !moving.has(before)) return before;
  const siblings = nodes.filter((node) => node.parent === parent).sort(comparePosition);
  const start = siblings.findIndex(({ id }) => id === before);
  return siblings.slice(start).find(({ id }) => !moving.has(id))?.id ?? null;
}
