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
  return positionsAmong(groupByParent(nodes).get(place.parent) ?? [], place.before, count);
}

/** `count` keys that sort in front of the sibling `before` (null: behind all), in order. */
export function positionsAmong(
  siblings: readonly Pick<OutlineNode, 'id' | 'position'>[],
  before: string | null,
  count: number,
): string[] {
  const found = siblings.findIndex(({ id }) => id === before);
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
  const moving = new Set(moved);
  // What is below a moved row goes along: left standing, it would pass for rows at the top.
  const gone = new Set(withDescendants(nodes, moved));
  if (place.parent !== null && gone.has(place.parent)) throw new UserError('cannotMoveInside');
  if (nodes.some((node) => moving.has(node.id) && !mayStandUnder(nodes, node, place.parent))) {
    throw new UserError('sectionUnderTask');
  }
  const before = firstStanding(nodes, place, moving);
  const standing = nodes.filter(({ id }) => !gone.has(id));
  const positions = positionsAt(standing, { parent: place.parent, before }, moved.length);
  return moved.map((id, index) => ({
    id,
    parent: place.parent,
    position: positions[index] ?? '',
  }));
}

/** Makes each row the last child of the row above it on its level; leaves those that have none. */
export function indentRows(nodes: readonly OutlineNode[], ids: readonly string[]): Move[] {
  const selected = outermost(nodes, ids);
  const moving = new Set(selected);
  return moveInTurn(nodes, selected, (current, node) => {
    const siblings = siblingsOf(current, node);
    const above = siblings[siblings.indexOf(node) - 1];
    if (above === undefined || moving.has(above.id)) return [];
    return mayStandUnder(current, node, above.id)
      ? [[node, { parent: above.id, before: null }]]
      : [];
  });
}

/**
 * Makes each row the next sibling of the row that it stood under. The siblings behind it become its
 * children, so that no row changes its place on the screen.
 */
export function outdentRows(nodes: readonly OutlineNode[], ids: readonly string[]): Move[] {
  // Last row first: each lands right behind its old parent.
  return moveInTurn(nodes, outermost(nodes, ids).toReversed(), (current, node) => {
    const parent = current.find(({ id }) => id === node.parent);
    if (parent === undefined) return [];
    const siblings = siblingsOf(current, node);
    const followers = siblings.slice(siblings.indexOf(node) + 1);
    if (!followers.every((follower) => mayStandUnder(current, follower, node.id))) return [];
    const uncles = siblingsOf(current, parent);
    const next = uncles[uncles.indexOf(parent) + 1];
    return [
      ...followers.map((follower): PlannedMove => [follower, { parent: node.id, before: null }]),
      [node, { parent: parent.parent, before: next?.id ?? null }],
    ];
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

type PlannedMove = readonly [node: OutlineNode, place: Place];

/** Plans the moves for one row after the other, each in the outline that the moves before it made. */
function moveInTurn(
  nodes: readonly OutlineNode[],
  ids: readonly string[],
  plan: (current: readonly OutlineNode[], node: OutlineNode) => readonly PlannedMove[],
): Move[] {
  const moves = new Map<string, Move>();
  let current = nodes;
  for (const id of ids) {
    const node = current.find((candidate) => candidate.id === id);
    for (const [{ id: movedId }, place] of node === undefined ? [] : plan(current, node)) {
      const [position = ''] = positionsAt(current, place, 1);
      const move = { id: movedId, parent: place.parent, position };
      moves.set(movedId, move);
      current = current.map((other) => (other.id === movedId ? { ...other, ...move } : other));
    }
  }
  return [...moves.values()];
}

function siblingsOf(nodes: readonly OutlineNode[], { parent }: OutlineNode): OutlineNode[] {
  return groupByParent(nodes).get(parent) ?? [];
}

/** Sections stand at the top or in sections: tasks hold steps, not chapters. */
function mayStandUnder(
  nodes: readonly OutlineNode[],
  node: OutlineNode,
  parent: string | null,
): boolean {
  return node.type === 'task' || nodes.find(({ id }) => id === parent)?.type !== 'task';
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
