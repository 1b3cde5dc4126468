import type { RecordChange, RecordKind, RecordOf } from '#shared/changes/changeSet.ts';
import { formatHash, hashText } from '#shared/text/hashText.ts';
import type { TextHash } from '#shared/text/hashText.ts';

/**
 * A sum over all filled cells, whatever their order: 64 bits in two halves. SQLite's own check does
 * not see a flipped bit inside a text; a sum that was kept with each commit does. Empty cells count
 * for nothing, so that a column that is new in the schema leaves it as it was.
 */
export type CellDigest = TextHash;

export const emptyDigest: CellDigest = { high: 0, low: 0 };

export function digestOfRecord<K extends RecordKind>(
  kind: K,
  { id, ...fields }: Partial<RecordOf[K]> & { readonly id: string },
): CellDigest {
  // The id itself counts as well: a record may have no other filled cell.
  return addDigests(digestOfCell(`${kind}\0${id}`, id), digestOfFields(kind, id, fields));
}

/** What a change adds to the digest of the workbook. */
export function digestOfChange({ kind, id, before, after }: RecordChange): CellDigest {
  if (before === null) return after === null ? emptyDigest : digestOfRecord(kind, { ...after, id });
  if (after === null) return subtractDigests(emptyDigest, digestOfRecord(kind, { ...before, id }));
  return subtractDigests(digestOfFields(kind, id, after), digestOfFields(kind, id, before));
}

export function digestOfChanges(changes: readonly RecordChange[]): CellDigest {
  return changes.reduce((sum, change) => addDigests(sum, digestOfChange(change)), emptyDigest);
}

export function addDigests(left: CellDigest, right: CellDigest): CellDigest {
  return { high: (left.high + right.high) >>> 0, low: (left.low + right.low) >>> 0 };
}

function subtractDigests(left: CellDigest, right: CellDigest): CellDigest {
  return { high: (left.high - right.high) >>> 0, low: (left.low - right.low) >>> 0 };
}

/** Sixteen hexadecimal digits. */
export const formatDigest: (digest: CellDigest) => string = formatHash;

/** Null for text that `formatDigest` did not write. */
export function parseDigest(text: string): CellDigest | null {
  if (!/^[0-9a-f]{16}$/.test(text)) return null;
  return { high: parseInt(text.slice(0, 8), 16), low: parseInt(text.slice(8), 16) };
}

function digestOfFields(kind: RecordKind, id: string, fields: object): CellDigest {
  const place = `${kind}\0${id}\0`;
  let [high, low] = [0, 0];
  for (const [field, value] of Object.entries(fields) as [string, unknown][]) {
    if (value === null || value === undefined) continue;
    const cell = digestOfCell(place + field, value);
    high = (high + cell.high) >>> 0;
    low = (low + cell.low) >>> 0;
  }
  return { high, low };
}

function digestOfCell(place: string, value: unknown): CellDigest {
  // SQLite keeps UTF-8, so half a surrogate pair comes back as U+FFFD.
  const text = typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value);
  return hashText(`${place}\0${typeof value}\0${text}`);
}
