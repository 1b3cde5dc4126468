import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Texts and tables labelled by hand; they lie beside the project and are not part of it. */
const folder = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** Where it is false, tests that measure against labelled data are skipped. */
export const hasLabelledData = existsSync(folder);

/** Where a labelled file lies, for what opens files itself. */
export function labelledPath(path: string): string {
  return `${folder}${path}`;
}

export function readLabelled(path: string): string {
  return readFileSync(`${folder}${path}`, 'utf8');
}

/** Names in a folder; none when the data are not there. */
export function listLabelled(path: string): string[] {
  return hasLabelledData ? readdirSync(`${folder}${path}`) : [];
}
