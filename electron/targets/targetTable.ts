import type { Target } from '#shared/targets/target.ts';

import { json, list, map, plain } from '../workbook/recordTable.ts';
import type { TableSpec } from '../workbook/recordTable.ts';

export const targetTable: TableSpec<Target> = {
  table: 'targets',
  columns: {
    id: plain('id'),
    position: plain('position'),
    name: plain('name'),
    unit: plain('unit'),
    kind: plain('kind'),
    direction: plain('direction'),
    value: plain('value'),
    upper: plain('upper'),
    assigned: plain('assigned'),
    stretch: plain('stretch'),
    baselineYear: plain('baseline_year'),
    due: plain('due'),
    clause: plain('clause'),
    raw: plain('raw'),
    parent: plain('parent'),
    lead: json('lead'),
    accumulates: plain('accumulates'),
    base: plain('base'),
    planned: map('planned'),
    actual: map('actual'),
    forecast: plain('forecast'),
    reached: plain('reached'),
    tasks: list('tasks'),
    note: plain('note'),
  },
};
