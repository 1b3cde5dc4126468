import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import { expect, test } from 'vitest';

import { createAnnexPreviews } from '#electron/annexes/annexPreviews.ts';

const bytes = randomBytes(1_000_001);

test('a preview is handed over in parts that join to the file', async () => {
  const previews = createAnnexPreviews();
  const made = await previews.make(async (path) => {
    await writeFile(path, bytes);
    return 7;
  });
  expect(made).toMatchObject({ bytes: bytes.length, pages: 7 });

  let joined = '';
  let parts = 0;
  for (let from: number | null = 0; from !== null; parts += 1) {
    const part: { base64: string; next: number | null } = await previews.part(made.preview, from);
    joined += part.base64;
    from = part.next;
  }
  expect(parts).toBe(3);
  expect(Buffer.from(joined, 'base64').equals(bytes)).toBe(true);
  previews.closeAll();
});

test('a preview takes the place of the one before, whose file goes; a failed one does not', async () => {
  const previews = createAnnexPreviews();
  const folders: string[] = [];
  const make = () =>
    previews.make(async (path) => {
      folders.push(dirname(path));
      await writeFile(path, 'x');
      return 1;
    });
  const first = await make();
  const second = await make();
  await expect(previews.part(first.preview, 0)).rejects.toMatchObject({ code: 'previewGone' });
  await expect(previews.make(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect((await previews.part(second.preview, 0)).next).toBeNull();
  expect(folders.map((folder) => existsSync(folder))).toEqual([false, true]);
  previews.close(second.preview);
  expect(folders.some((folder) => existsSync(folder))).toBe(false);
});
