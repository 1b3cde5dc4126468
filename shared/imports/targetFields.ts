import { translate } from '../messages/translate.ts';
import type { InspectedTarget } from '../spreadsheet/inspection.ts';
import { phaseName } from '../spreadsheet/phaseNames.ts';
import type { NewTarget } from '../targets/targetCells.ts';

/**
 * A target from its row. What a target has no field for stands behind its words as written, a line for
 * each cell.
 */
export function targetFields(row: InspectedTarget): NewTarget {
  const { row: _, type, number, group, lead, support, phases, note, extra, ...fields } = row;
  const cells: readonly (readonly [string, string | null])[] = [
    [translate('fields.group'), group],
    [translate('fields.lead'), lead],
    [translate('fields.support'), support.length === 0 ? null : support.join('; ')],
    ...Object.entries(phases).map(([phase, words]) => [phaseName(phase), words] as const),
    [translate('fields.note'), note],
    ...Object.entries(extra),
  ];
  const lines = cells.flatMap(([name, words]) => (words === null ? [] : [`${name}: ${words}`]));
  return { ...fields, raw: [row.raw, ...lines].join('\n') };
}
