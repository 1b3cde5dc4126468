/**
 * Characters of a piece, about. V8 gives a text of more than 128 KiB memory of its own, which the system
 * has to clear first: as pieces, such texts take four times as long as these.
 */
const pieceLength = 2 ** 14;

/** How deep the rows of a sheet lie; what lies deeper is small. */
const deepest = 4;

/** Items of a long list that become text together: some 1,000 characters each for a row of a table. */
const itemsAtOnce = 16;

/**
 * What `JSON.stringify` gives for plain values, in pieces: as one text, what is said of a large table
 * would take more memory than the table.
 */
export function* jsonPieces(value: unknown): Generator<string> {
  let piece = '';
  for (const part of partsOf(value, deepest)) {
    piece += part;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** The same as UTF-8. */
export function jsonBytes(value: unknown): Buffer {
  return Buffer.concat([...jsonPieces(value)].map((piece) => Buffer.from(piece)));
}

function partsOf(value: unknown, depth: number): Iterable<string> {
  if (Array.isArray(value) && value.length > itemsAtOnce) return partsOfLongList(value);
  if (depth > 0 && Array.isArray(value)) return partsOfList(value, depth);
  if (depth > 0 && typeof value === 'object' && value !== null) return partsOfObject(value, depth);
  return [value === undefined ? 'null' : JSON.stringify(value)];
}

function* partsOfLongList(items: readonly unknown[]): Generator<string> {
  for (let from = 0; from < items.length; from += itemsAtOnce) {
    const some = JSON.stringify(items.slice(from, from + itemsAtOnce));
    yield `${from === 0 ? '[' : ','}${some.slice(1, -1)}`;
  }
  yield ']';
}

function* partsOfList(items: readonly unknown[], depth: number): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before;
    yield* partsOf(item, depth - 1);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* partsOfObject(fields: object, depth: number): Generator<string> {
  let before = '{';
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    yield `${before}${JSON.stringify(name)}:`;
    yield* partsOf(value, depth - 1);
    before = ',';
  }
  yield before === '{' ? '{}' : '}';
}
