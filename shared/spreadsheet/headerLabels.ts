import { oneLine } from './cellWords.ts';
import type { HeadedColumn, HeaderBlock } from './headerBlock.ts';
import { foldHeader } from './matchHeader.ts';
import { readTimeHeader } from './timeHeaders.ts';

/** What the columns of a header are called, by column: one line, as written. */
export function headerLabels({ columns }: HeaderBlock): ReadonlyMap<number, string> {
  const count = new Map<string, number>();
  for (const one of columns) count.set(leafOf(one), (count.get(leafOf(one)) ?? 0) + 1);
  return new Map(
    columns.map((one) => [one.column, labelOf(one, (count.get(leafOf(one)) ?? 0) > 1)]),
  );
}

function leafOf({ path }: HeadedColumn): string {
  return foldHeader(path.at(-1) ?? '');
}

/** With what stands above where several columns have one name, and for what a time is the time of. */
function labelOf({ path }: HeadedColumn, isShared: boolean): string {
  const leaf = path.at(-1) ?? '';
  const saysLittle = /^[\d\W]*$/.test(foldHeader(leaf)) || readTimeHeader([leaf], 2000) !== null;
  const shown = path.length > 1 && (isShared || saysLittle) ? path : [leaf];
  return shown.map(oneLine).join(' – ');
}
