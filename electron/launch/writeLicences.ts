import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { licenceFile, licenceListSchema, type LicencedPackage } from '#shared/licences/licence.ts';

import { packageListEnding } from './listPackages.ts';

/** Run beside the bundles, which hold nothing of them. */
const besideBundles = ['better-sqlite3', '@expo-google-fonts/tinos', '@fontsource/be-vietnam-pro'];

const licenceName = /^(?:licen[cs]e|copying|ofl|notice)/iu;

/**
 * Gathers the licences of every package that ships: for the window as JSON in its folder, and as one
 * text for the folder of the installed program. Electron brings those of Chromium itself.
 */
export function writeLicences(projectFolder: string, listFolder: string): void {
  const folders = new Set(besideBundles.map((name) => join(projectFolder, 'node_modules', name)));
  for (const file of readdirSync(listFolder)) {
    if (!file.endsWith(packageListEnding)) continue;
    for (const folder of JSON.parse(readFileSync(join(listFolder, file), 'utf8')) as string[]) {
      folders.add(folder);
    }
  }
  const packages = licenceListSchema.parse(
    [...folders].map(describePackage).toSorted((left, right) => compare(left, right)),
  );
  const dist = join(projectFolder, 'dist');
  mkdirSync(join(dist, 'renderer'), { recursive: true });
  writeFileSync(join(dist, 'renderer', licenceFile), JSON.stringify(packages));
  writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), packages.map(asText).join('\n'));
}

function describePackage(folder: string): LicencedPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: unknown };
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => licenceName.test(file))
    : [];
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').trim());
  return {
    name,
    version,
    // Old packages say it in the text alone.
    licence: typeof license === 'string' ? license : '',
    text: texts.join('\n\n'),
  };
}

function compare(left: LicencedPackage, right: LicencedPackage): number {
  return left.name.localeCompare(right.name, 'en') || left.version.localeCompare(right.version);
}

function asText({ name, version, licence, text }: LicencedPackage): string {
  const line = '-'.repeat(70);
  return `${line}\n${name} ${version} (${licence})\n${line}\n\n${text}\n`;
}
