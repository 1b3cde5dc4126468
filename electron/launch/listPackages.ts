import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

/** Innermost folder of a package in the path of one of its modules. */
const packageFolder = /^.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+/u;

export const packageListEnding = '.packages.json';

/** Writes down which packages went into a bundle: their folders, as a JSON list in `folder`. */
export function listPackages(name: string, folder: string): Plugin {
  return {
    name: 'list-packages',
    writeBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? file.moduleIds : [],
      );
      const folders = modules.flatMap(
        (id) => packageFolder.exec(id.replace(/^\0/u, ''))?.[0] ?? [],
      );
      const path = join(folder, `${name}${packageListEnding}`);
      writeFileSync(path, JSON.stringify([...new Set(folders)].toSorted()));
    },
  };
}
