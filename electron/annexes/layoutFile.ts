import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';

import { annexLayoutSchema } from '#shared/annexes/layout.ts';
import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { UserError } from '#shared/userError.ts';

import { readJsonFile } from '../files/readJsonFile.ts';
import { writeAtomically } from '../files/writeAtomically.ts';

/** Writes a layout for other machines and for `dauviec export --layout`. */
export async function exportLayout(
  layout: AnnexLayout,
  path: string,
  replace: boolean,
): Promise<void> {
  if (!replace && existsSync(path)) throw new UserError('fileExists', { file: basename(path) });
  await writeAtomically(path, (temporaryPath) =>
    writeFile(temporaryPath, `${JSON.stringify(layout, null, 2)}\n`),
  );
}

/** Under an id of its own, so that it takes the place of none that is here already. */
export async function importLayout(path: string): Promise<AnnexLayout> {
  const layout = await readJsonFile(path, annexLayoutSchema, 'layoutFileWrong');
  return { ...layout, id: randomUUID() };
}
