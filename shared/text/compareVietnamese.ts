const collator = new Intl.Collator('vi', { numeric: true });

/** The order of a Vietnamese dictionary, numbers by value. */
export function compareVietnamese(left: string, right: string): number {
  return collator.compare(left, right);
}
