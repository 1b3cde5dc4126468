import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where package.json is. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '../..');
