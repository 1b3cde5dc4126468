import { translate } from '../messages/translate.ts';
import type { InspectedTarget } from '../spreadsheet/inspection.ts';
import type { NewTarget } from '../targets/targetCells.ts';

/**
 * A target from its row. What a target has no field for stands in its words as written, a line for
 * each cell.
 */
export function targetFields(row: InspectedTarget): NewTarget {
  const { name, unit, value, assigned, stretch } = row;
  const others = [
    [translate('fields.lead'), row.lead],
    [translate('fields.note'), row.note],
    ...Object.entries(row.extra),
  ].flatMap(([header, words]) => (words == null ? [] : [`${header}: ${words}`]));
  return { name, unit, value, assigned, stretch, raw: [name, ...others].join('\n') };
}
