import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { labels } from './labels.ts';

/** Vietnamese texts, one file per area of the program. Placeholders are `{{name}}`. */
export const vi = { errors, fields, labels } as const;
