/** Sorts letters of columns from left to right: B, Z, AA. */
export function byLetters(left: string, right: string): number {
  return left.length - right.length || (left < right ? -1 : left > right ? 1 : 0);
}
