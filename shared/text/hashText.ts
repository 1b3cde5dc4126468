/** 64 bits in two halves, each a whole number below 2^32. */
export interface TextHash {
  readonly high: number;
  readonly low: number;
}

/**
 * Two multiply-and-xor hashes side by side, to tell texts apart; no secret, and no proof against
 * malice. Each step can be undone, so one other letter always shows.
 */
export function hashText(text: string): TextHash {
  let high = 0x811c9dc5;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    high = Math.imul(high ^ letter, 0x9e3779b1);
    low = Math.imul(low ^ letter, 0x5f356495);
  }
  return { high: mix(high), low: mix(low) };
}

/** Sixteen hexadecimal digits. */
export function formatHash({ high, low }: TextHash): string {
  return hex(high) + hex(low);
}

/** The last step of MurmurHash3: spreads each bit over all, so that sums of hashes stay apart. */
function mix(half: number): number {
  let mixed = Math.imul(half ^ (half >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
