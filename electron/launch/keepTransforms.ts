import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface KeepOptions {
  readonly folder: string;
  /** Stands for all else that decides what comes out: versions and settings. */
  readonly version: string;
}

/** Some ten states of the program; then the folder is emptied, as nothing else ever clears it. */
const mostFiles = 6_000;

/**
 * The same plugin, with what its `transform` makes of a file kept on the disk: builds, tests and the
 * served window compile the same source once. What fails is not kept.
 */
export function keepTransforms<Given extends TransformPlugin>(
  plugin: Given,
  { folder, version }: KeepOptions,
): Given {
  const transform = plugin.transform as TransformHook;
  const { handler } = transform;
  tryTo(() => makeRoom(folder));
  // The plugin sets the filter beside it later on, so that the object has to stay the same.
  transform.handler = async function keeping(code, id, more) {
    const file = join(folder, `${nameOf([version, id, code])}.json`);
    const kept = readKept(file);
    if (kept !== null) return kept;
    const made = await handler.call(this, code, id, more);
    if (made !== undefined) write(file, JSON.stringify(made));
    return made;
  };
  return plugin;
}

/** A plugin of the bundler whose `transform` is an object; typed by its own copy of the bundler. */
interface TransformPlugin {
  readonly name: string;
  readonly transform?: unknown;
}

interface TransformHook {
  handler: (this: unknown, code: string, id: string, more: unknown) => Promise<unknown>;
}

function nameOf(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}

function readKept(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    // Not there, or cut off.
    return null;
  }
}

function makeRoom(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).length <= mostFiles) return;
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
}

/** In one step: another process may read it in this moment. */
function write(file: string, text: string): void {
  const partly = `${file}.${process.pid}`;
  const isWritten = tryTo(() => {
    writeFileSync(partly, text);
    renameSync(partly, file);
  });
  if (!isWritten) tryTo(() => rmSync(partly, { force: true }));
}

/** A full or locked disk makes no build fail: what is not kept is compiled the next time. */
function tryTo(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
