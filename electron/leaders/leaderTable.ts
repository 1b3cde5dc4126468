import type { Leader } from '#shared/leaders/leader.ts';

import { plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const leaderTable: TableSpec<Leader> = {
  table: 'leaders',
  columns: {
    id: plain('id'),
    position: plain('position'),
    name: plain('name'),
    title: plain('title'),
    from: plain('valid_from'),
    to: plain('valid_to'),
  },
};
