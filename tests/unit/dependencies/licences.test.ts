import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { projectFolder } from '#electron/launch/projectFolder.mjs';

/** Licences under which a program may be given on without being put under the same licence. */
const allowed = new Set([
  ...['MIT', 'MIT/X11', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Python-2.0'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'CC-BY-4.0', 'Unlicense', 'WTFPL', 'Zlib', 'OFL-1.1'],
  // Only the files of the package itself stay under it.
  'MPL-2.0',
]);

/** Old packages that do not name theirs: png-js has MIT's text beside it. */
const saidInText = new Set(['node_modules/png-js']);

interface Lock {
  readonly packages: Readonly<Record<string, { readonly license?: string }>>;
}

/** Of alternatives one is enough; what stands together must all be allowed. */
function isAllowed(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/u, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => allowed.has(name)));
}

test('every package may be used in a free program', () => {
  const lock = JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')) as Lock;
  const others = Object.entries(lock.packages).filter(
    ([name, { license = '' }]) => name !== '' && !saidInText.has(name) && !isAllowed(license),
  );
  expect(others).toEqual([]);
});
