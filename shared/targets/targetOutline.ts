import { comparePosition } from '../tasks/outline.ts';
import type { Target } from './target.ts';

type Part = Pick<Target, 'id' | 'parent' | 'position'>;

/** A target in its place among the others. */
export interface OutlinedTarget<T extends Part = Target> {
  readonly target: T;
  /** 0 at the top. */
  readonly level: number;
  /** "2", of its parts "2.1". */
  readonly number: string;
  readonly hasParts: boolean;
}

/** The targets in the order of the table, each with its parts below it. */
export function outlineTargets<T extends Part>(targets: readonly T[]): OutlinedTarget<T>[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const partsOf = Map.groupBy(targets.toSorted(comparePosition), (target) =>
    isRooted(byId, target) ? target.parent : null,
  );
  function below(parent: string | null, level: number, prefix: string): OutlinedTarget<T>[] {
    return (partsOf.get(parent) ?? []).flatMap((target, index) => {
      const number = `${prefix}${index + 1}`;
      const parts = below(target.id, level + 1, `${number}.`);
      return [{ target, level, number, hasParts: parts.length > 0 }, ...parts];
    });
  }
  return below(null, 0, '');
}

/** Whether its parents lead up to the top; one that is gone, or a circle, does not. */
function isRooted(byId: ReadonlyMap<string, Part>, { id, parent }: Part): boolean {
  const seen = new Set([id]);
  for (let above = parent; above !== null; above = byId.get(above)?.parent ?? null) {
    if (seen.has(above) || !byId.has(above)) return false;
    seen.add(above);
  }
  return true;
}

/** The targets that would be parts of themselves below this one: itself and all above it. */
export function idsUpwards(targets: readonly Part[], id: string | null): Set<string> {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const upwards = new Set<string>();
  for (let at = id; at !== null && !upwards.has(at); at = byId.get(at)?.parent ?? null) {
    upwards.add(at);
  }
  return upwards;
}

/** New parents of targets that go a level deeper, or come out by one; those that cannot stay. */
export function shiftTargets(
  targets: readonly Part[],
  ids: readonly string[],
  isDeeper: boolean,
): { readonly id: string; readonly parent: string | null }[] {
  const lines = outlineTargets(targets);
  const chosen = new Set(ids);
  return lines.flatMap(({ target, level }, index) => {
    const isLed = target.parent !== null && chosen.has(target.parent);
    // Parts go along with the one that they belong to.
    if (!chosen.has(target.id) || isLed) return [];
    if (!isDeeper) {
      if (level === 0) return [];
      const parent = lines.find((line) => line.target.id === target.parent)?.target.parent ?? null;
      return [{ id: target.id, parent }];
    }
    const above = lines
      .slice(0, index)
      .findLast((line) => line.level === level && !chosen.has(line.target.id));
    const isSibling = above !== undefined && (above.target.parent ?? null) === target.parent;
    return isSibling ? [{ id: target.id, parent: above.target.id }] : [];
  });
}

/** Whose parts become the parts of targets that go: of the nearest one above that stays. */
export function adoptParts(
  targets: readonly Part[],
  gone: ReadonlySet<string>,
): { readonly id: string; readonly parent: string | null }[] {
  const byId = new Map(targets.map((target) => [target.id, target]));
  return targets.flatMap(({ id, parent }) => {
    if (gone.has(id) || parent === null || !gone.has(parent)) return [];
    let above: string | null = parent;
    while (above !== null && gone.has(above)) above = byId.get(above)?.parent ?? null;
    return [{ id, parent: above }];
  });
}
