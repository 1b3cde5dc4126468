import type { Plan } from '#shared/plans/plan.ts';

import { json, plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const planTable: TableSpec<Plan> = {
  table: 'plans',
  columns: {
    id: plain('id'),
    title: plain('title'),
    year: plain('year'),
    issued: plain('issued'),
    numbering: json('numbering'),
    columns: json('columns'),
    beforeRule: plain('before_rule'),
    followUp: json('follow_up'),
  },
};
