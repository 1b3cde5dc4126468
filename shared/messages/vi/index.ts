import { errors } from './errors.ts';
import { labels } from './labels.ts';

/** Vietnamese texts, one file per area of the program. Placeholders are `{{name}}`. */
export const vi = { errors, labels } as const;
