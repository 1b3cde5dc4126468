import { foldText } from '#shared/text/fold.ts';

/** The words of a text, folded, each with how often it stands there. */
function bagOf(text: string): ReadonlyMap<string, number> {
  const bag = new Map<string, number>();
  for (const word of foldText(text).match(/[\p{L}\d]+/gu) ?? []) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** How many words two texts share, and how many each has. */
export function overlap(left: string, right: string) {
  const [a, b] = [bagOf(left), bagOf(right)];
  const shared = [...a].reduce((sum, [word, count]) => sum + Math.min(count, b.get(word) ?? 0), 0);
  return { shared, left: sizeOf(a), right: sizeOf(b) };
}

/** The share of the longer text that both have; 1 for the same words. */
export function likeness(left: string, right: string): number {
  const found = overlap(left, right);
  return found.shared / Math.max(found.left, found.right, 1);
}

/** The share of the shorter text that both have. */
export function containment(left: string, right: string): number {
  const found = overlap(left, right);
  return found.shared / Math.max(Math.min(found.left, found.right), 1);
}

function sizeOf(bag: ReadonlyMap<string, number>): number {
  return [...bag.values()].reduce((sum, count) => sum + count, 0);
}
