import type { RecordChange, RecordKind, RecordOf } from '#shared/changes/changeSet.ts';

/**
 * A sum over all filled cells, whatever their order: 64 bits in two halves. SQLite's own check does
 * not see a flipped bit inside a text; a sum that was kept with each commit does. Empty cells count
 * for nothing, so that a column that is new in the schema leaves it as it was.
 */
export interface CellDigest {
  readonly high: number;
  readonly low: number;
}

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

export function subtractDigests(left: CellDigest, right: CellDigest): CellDigest {
  return { high: (left.high - right.high) >>> 0, low: (left.low - right.low) >>> 0 };
}

/** Sixteen hexadecimal digits. */
export function formatDigest({ high, low }: CellDigest): string {
  return hex(high) + hex(low);
}

/** Null for text that `formatDigest` did not write. */
export function parseDigest(text: string): CellDigest | null {
  if (!/^[0-9a-f]{16}$/.test(text)) return null;
  return { high: parseInt(text.slice(0, 8), 16), low: parseInt(text.slice(8), 16) };
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
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
  return hash(`${place}\0${typeof value}\0${text}`);
}

/** Two multiply-and-xor hashes side by side. Each step can be undone, so one other letter always shows. */
function hash(text: string): CellDigest {
  let high = 0x811c9dc5;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    high = Math.imul(high ^ letter, 0x9e3779b1);
    low = Math.imul(low ^ letter, 0x5f356495);
  }
  return { high: mix(high), low: mix(low) };
}

/** The last step of MurmurHash3: spreads each bit over all, so that sums of hashes stay apart. */
function mix(half: number): number {
  let mixed = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
