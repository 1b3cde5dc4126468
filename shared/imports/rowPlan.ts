import { translate } from '../messages/translate.ts';
import type { PlannedRow } from './importPlan.ts';
import type { Match } from './matchRows.ts';

/** A row of a table and what becomes of it, with the record as it will be. */
export interface RowPlan<Kind extends string, Fields> extends Pick<
  PlannedRow,
  'sheet' | 'row' | 'level' | 'state' | 'id' | 'because'
> {
  readonly of: Kind;
  /** As the table numbers it. */
  readonly number: string | null;
  readonly fields: Fields;
  /** What changed fields held before. */
  readonly before: Partial<Fields>;
}

/** Why a row is skipped whose record is not certain; null: it is. `nameOf` names a record. */
export function whySkipped<Row extends { readonly row: number }, Found>(
  match: Match<Row, Found>,
  nameOf: (record: Found) => string,
): string | null {
  if (match.kind === 'twice') {
    return translate('importPlan.skipped.twice', { rows: listed(match.rows, ({ row }) => row) });
  }
  if (match.kind !== 'several') return null;
  return translate('importPlan.skipped.several', { codes: listed(match.records, nameOf) });
}

/** As many as a sentence bears. */
const shown = 5;

function listed<T>(items: readonly T[], nameOf: (item: T) => string | number): string {
  const names = items.slice(0, shown).map(nameOf).join(', ');
  return items.length > shown ? `${names}, …` : names;
}
