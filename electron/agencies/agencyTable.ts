import type { Agency } from '#shared/agencies/agency.ts';

import { json, list, plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const agencyTable: TableSpec<Agency> = {
  table: 'agencies',
  columns: {
    id: plain('id'),
    position: plain('position'),
    name: plain('name'),
    short: plain('short'),
    aliases: json('aliases'),
    kind: plain('kind'),
    parent: plain('parent'),
    from: plain('valid_from'),
    to: plain('valid_to'),
    members: list('members'),
  },
};
