import type { Charge } from '#shared/leaders/charge.ts';

import { plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const chargeTable: TableSpec<Charge> = {
  table: 'charges',
  columns: {
    id: plain('id'),
    leader: plain('leader'),
    kind: plain('kind'),
    subject: plain('subject'),
    from: plain('valid_from'),
    to: plain('valid_to'),
  },
};
