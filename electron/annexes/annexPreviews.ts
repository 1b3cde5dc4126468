import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { UserError } from '#shared/userError.ts';

/** Bytes of a part, a multiple of 3, so that parts in base 64 can be joined. */
const partBytes = 3 * 128 * 1024;

/** The PDF file that a window looks at before it is exported; at most one at a time. */
export interface AnnexPreviews {
  /** Has `write` fill a file, in place of the one before. */
  make(write: (path: string) => Promise<number | null>): Promise<MadePreview>;
  /** @throws UserError `previewGone`. */
  part(id: string, from: number): Promise<{ base64: string; next: number | null }>;
  close(id: string): void;
  closeAll(): void;
}

export interface MadePreview {
  readonly preview: string;
  readonly bytes: number;
  readonly pages: number;
}

interface HeldPreview extends MadePreview {
  readonly folder: string;
}

export function createAnnexPreviews(): AnnexPreviews {
  let held: HeldPreview | null = null;

  function drop(): void {
    if (held !== null) rmSync(held.folder, { recursive: true, force: true });
    held = null;
  }

  return {
    async make(write) {
      const folder = mkdtempSync(join(tmpdir(), 'dau-viec-'));
      try {
        const path = fileIn(folder);
        const pages = (await write(path)) ?? 0;
        const { size: bytes } = await stat(path);
        drop();
        held = { preview: randomUUID(), bytes, pages, folder };
        return { preview: held.preview, bytes, pages };
      } catch (error) {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
    },
    async part(id, from) {
      if (held?.preview !== id) throw new UserError('previewGone');
      const { folder, bytes } = held;
      const file = await open(fileIn(folder), 'r');
      try {
        const buffer = Buffer.alloc(Math.max(0, Math.min(partBytes, bytes - from)));
        await file.read(buffer, 0, buffer.length, from);
        const next = from + buffer.length;
        return { base64: buffer.toString('base64'), next: next < bytes ? next : null };
      } finally {
        await file.close();
      }
    },
    close(id) {
      if (held?.preview === id) drop();
    },
    closeAll: drop,
  };
}

function fileIn(folder: string): string {
  return join(folder, 'annex.pdf');
}
