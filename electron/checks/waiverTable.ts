import type { Waiver } from '#shared/checks/waiver.ts';

import { plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const waiverTable: TableSpec<Waiver> = {
  table: 'waivers',
  columns: {
    id: plain('id'),
    rule: plain('rule'),
    record: plain('record'),
    reason: plain('reason'),
    on: plain('waived_on'),
    by: plain('who'),
  },
};
