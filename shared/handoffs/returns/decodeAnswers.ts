import { convertLegacy, detectEncoding, isSurelyUnicode } from '../../text/legacyText.ts';
import type { LegacyEncoding } from '../../text/legacyFont.ts';
import type { ReturnedCell, ReturnedTable } from './returnContent.ts';

/** Cells of one encoding that decide, as for tables from outside. */
const fewest = 3;

/**
 * Answers that were typed in an old encoding (TCVN3, VNI) beside cells of ours, which are Unicode: the
 * sheet as a whole says nothing, so each cell speaks for itself, and where few do, somebody looks.
 */
export function decodeAnswers(table: ReturnedTable): ReturnedTable {
  const found = new Map<ReturnedCell, LegacyEncoding>();
  const votes = { tcvn3: 0, vni: 0 };
  for (const cell of table.rows.flatMap((row) => row.cells)) {
    const encoding = encodingOf(cell);
    if (encoding === null) continue;
    found.set(cell, encoding);
    votes[encoding] += 1;
  }
  if (found.size === 0) return table;
  const decode = (cell: ReturnedCell): ReturnedCell => {
    const encoding = found.get(cell);
    if (encoding === undefined) return cell;
    const { column, text } = cell;
    const isDecoded = votes[encoding] < fewest;
    return { column, text: convertLegacy(text, encoding), ...(isDecoded && { isDecoded }) };
  };
  return {
    ...table,
    rows: table.rows.map((row) => ({ ...row, cells: row.cells.map(decode) })),
  };
}

function encodingOf({ text, value = text }: ReturnedCell): LegacyEncoding | null {
  if (typeof value !== 'string' || isSurelyUnicode(text)) return null;
  const encoding = detectEncoding(text, null);
  return encoding === 'unicode' ? null : encoding;
}
