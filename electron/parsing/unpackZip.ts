import { readZipDirectory } from './readZipDirectory.ts';
import { unpackEntry } from './unpackEntry.ts';

/** The parts of a zip that `checkZip` has let through, by name. */
export function unpackZip(
  bytes: Buffer,
  isWanted: (name: string) => boolean = () => true,
): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  const entries = readZipDirectory(bytes, Number.MAX_SAFE_INTEGER);
  if (!Array.isArray(entries)) throw new Error('The zip was not checked.');
  for (const entry of entries) {
    if (!isWanted(entry.name)) continue;
    const content = unpackEntry(bytes, entry);
    if (typeof content === 'string') throw new Error(`The zip was not checked: ${content}.`);
    parts.set(entry.name, content);
  }
  return parts;
}
