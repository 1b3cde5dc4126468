import type { TableSource } from './openTable.ts';

/**
 * The table that is on the clipboard: its HTML where there is a table in it, since that keeps merged
 * cells and line breaks, else its text. Null: nothing is written there.
 */
export function clippedTable(clipping: {
  readonly html: string;
  readonly plain: string;
}): TableSource | null {
  const { html, plain } = clipping;
  if (/<table\b/iu.test(html)) return { html };
  return plain.trim() === '' ? null : { text: plain };
}
