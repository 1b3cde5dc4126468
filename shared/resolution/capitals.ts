/** Whether a text is set in capitals, as titles are; what stands in brackets may be small. */
export function isCapitals(text: string): boolean {
  if (text.length > 600) return false;
  const outside = text.replace(/\([^)]*\)/gu, '');
  const capitals = outside.match(/\p{Lu}/gu)?.length ?? 0;
  const small = outside.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals >= 2 && small <= capitals / 10;
}
