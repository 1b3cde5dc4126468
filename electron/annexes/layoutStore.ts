import { join } from 'node:path';

import { z } from 'zod';

import { annexLayoutSchema } from '#shared/annexes/layout.ts';
import type { AnnexLayout } from '#shared/annexes/layout.ts';
import { isOfficialLayout, officialLayouts } from '#shared/annexes/layouts.ts';
import { UserError } from '#shared/userError.ts';

import { createJsonFile } from '../files/jsonFile.ts';

/** The layouts of annexes that can be had: official ones, and the office's own in the program's folder. */
export interface LayoutStore {
  /** The official ones, then the others by name. */
  list(): readonly AnnexLayout[];
  find(id: string): AnnexLayout | null;
  /** @throws UserError `layoutIsOfficial`. */
  save(layout: AnnexLayout): void;
  /** @throws UserError `layoutIsOfficial`. */
  forget(id: string): void;
}

const byName = new Intl.Collator('vi');

export function createLayoutStore(appDataFolder: string): LayoutStore {
  const file = createJsonFile(
    join(appDataFolder, 'annexLayouts.json'),
    z.array(annexLayoutSchema).readonly(),
    [],
  );

  /** What would change an official one is refused. */
  function ownBeside(id: string): readonly AnnexLayout[] {
    if (isOfficialLayout(id)) throw new UserError('layoutIsOfficial');
    return file.read().filter((layout) => layout.id !== id);
  }

  function list(): readonly AnnexLayout[] {
    const own = file.read().toSorted((one, other) => byName.compare(one.name, other.name));
    return [...officialLayouts, ...own];
  }

  return {
    list,
    find: (id) => list().find((layout) => layout.id === id) ?? null,
    save: (layout) => file.write([...ownBeside(layout.id), layout]),
    forget: (id) => file.write(ownBeside(id)),
  };
}
