import { basename } from 'node:path';

import { translate } from '#shared/messages/translate.ts';

import type { TableSource } from './parser.ts';

/** What sentences call the source of a table. */
export function nameOfTable(source: TableSource): string {
  return 'path' in source ? basename(source.path) : translate('spreadsheet.copiedTable');
}
