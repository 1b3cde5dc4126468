import type { Owner } from '../agencies/owner.ts';
import { translate } from '../messages/translate.ts';
import type { InspectedTarget } from '../spreadsheet/inspection.ts';
import { phaseName } from '../spreadsheet/phaseNames.ts';
import { recogniseAccumulation } from '../targets/recogniseAccumulation.ts';
import type { NewTarget } from '../targets/targetCells.ts';
import { endYears, readActual, readPlanned } from './targetPeriods.ts';

/** What a row of targets is read with. */
export interface TargetSource {
  readonly planYear: number;
  readonly recognise: (cell: string) => readonly Owner[];
  /** Headers of the columns of times, as written. */
  readonly timeHeaders: readonly string[];
}

/**
 * A target from its row. What a target has no field for stands behind its words as written, a line for
 * each cell.
 */
export function targetFields(row: InspectedTarget, source: TargetSource): NewTarget {
  const { row: _, type, number, group, lead, support, phases, note, extra, ...fields } = row;
  const planned = readPlanned(phases);
  const actual = readActual(extra, source.planYear);
  const cells: readonly (readonly [string, string | null])[] = [
    [translate('fields.group'), group],
    [translate('fields.support'), support.length === 0 ? null : support.join('; ')],
    ...planned.rest.map(([phase, words]) => [phaseName(phase), words] as const),
    ...actual.rest,
  ];
  const lines = cells.flatMap(([name, words]) => (words === null ? [] : [`${name}: ${words}`]));
  const values = Object.values(planned.values);
  const columns = { headers: source.timeHeaders, values, total: fields.value };
  const accumulates = recogniseAccumulation(fields, columns);
  return {
    ...fields,
    raw: [row.raw, ...lines].join('\n'),
    lead: lead === null ? null : ownerOf(lead, source.recognise),
    note,
    planned: endYears(planned.values, accumulates),
    actual: endYears(actual.values, accumulates),
    forecast: actual.forecast,
    accumulates,
  };
}

/** Words that name several bodies stay as they are. */
function ownerOf(words: string, recognise: TargetSource['recognise']): Owner {
  const [only, ...others] = recognise(words);
  return only !== undefined && others.length === 0 ? only : { text: words, agency: null };
}
