import type { Clause } from '#shared/resolution/clause.ts';

import { boolean, json, plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const clauseTable: TableSpec<Clause> = {
  table: 'clauses',
  columns: {
    id: plain('id'),
    position: plain('position'),
    parent: plain('parent'),
    label: plain('label'),
    heading: boolean('heading'),
    text: plain('text'),
    setAside: plain('set_aside'),
    dropped: json('dropped'),
    formerText: plain('former_text'),
  },
};
