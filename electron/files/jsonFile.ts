import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

import type { z } from 'zod';

/** A small file of the program's own (settings, recent files) that may be missing or damaged. */
export interface JsonFile<T> {
  /** The fallback where the file is missing or not what it should be. */
  read(): T;
  write(value: T): void;
}

export function createJsonFile<T>(path: string, schema: z.ZodType<T>, fallback: T): JsonFile<T> {
  return {
    read() {
      const parsed = schema.safeParse(parse(path));
      return parsed.success ? parsed.data : fallback;
    },
    write(value) {
      mkdirSync(dirname(path), { recursive: true });
      const temporaryPath = `${path}.${process.pid}.tmp`;
      writeFileSync(temporaryPath, JSON.stringify(value, null, 2));
      renameSync(temporaryPath, path);
    },
  };
}

function parse(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // Missing at the first start; damaged after a crash. Both mean: begin afresh.
    return undefined;
  }
}
