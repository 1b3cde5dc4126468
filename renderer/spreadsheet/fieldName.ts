import type { TFunction } from 'i18next';

import { vi } from '#shared/messages/vi/index.ts';

/** What a field of the importer is called; the field itself when it has no name on screens. */
export function fieldName(field: string, t: TFunction): string {
  return isNamed(field) ? t(`fields.${field}`) : field;
}

function isNamed(field: string): field is keyof typeof vi.fields {
  return Object.hasOwn(vi.fields, field);
}
