import { comparePosition } from '../tasks/outline.ts';
import type { Target } from './target.ts';

/** In front of a target, null behind the last one; `parent`: whose parts they become, null nobody's. */
export interface TargetPlace {
  readonly before: string | null;
  readonly parent: string | null;
}

/** The place right above a target or below it and its parts; behind all where there is none. */
export function placeBeside(
  targets: readonly Pick<Target, 'id' | 'parent' | 'position'>[],
  beside: Pick<Target, 'id' | 'parent'> | undefined,
  side: 'above' | 'below',
): TargetPlace {
  if (beside === undefined) return { before: null, parent: null };
  const { id, parent } = beside;
  if (side === 'above') return { before: id, parent };
  const level = targets.filter((target) => target.parent === parent).sort(comparePosition);
  const at = level.findIndex((target) => target.id === id);
  return { before: level[at + 1]?.id ?? null, parent };
}
