import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach } from 'vitest';

/** A folder of its own for each test of the file; `at('x')` names a path in it. */
export function useTemporaryFolder(parent = tmpdir()): {
  readonly path: string;
  at(name: string): string;
} {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(parent, 'dauviec-'));
  });
  afterEach(() => rmSync(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    at: (name) => join(path, name),
  };
}

/** A disk in memory, where there is one: waiting for a real one shows nothing about a killed process. */
export function memoryDisk(): string {
  return existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
}
