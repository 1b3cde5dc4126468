import type { Succession } from '#shared/agencies/succession.ts';

import { list, plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const successionTable: TableSpec<Succession> = {
  table: 'successions',
  columns: {
    id: plain('id'),
    kind: plain('kind'),
    on: plain('took_effect_on'),
    before: list('before_agencies'),
    after: list('after_agencies'),
    basis: plain('basis'),
  },
};
