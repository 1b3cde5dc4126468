import { doors } from './doors.ts';
import { errors } from './errors.ts';
import { fields } from './fields.ts';
import { files } from './files.ts';
import { labels } from './labels.ts';

/** Vietnamese texts, one file per area of the program. Placeholders are `{{name}}`. */
export const vi = { doors, errors, fields, files, labels } as const;
