import { formatDay } from '../../periods/formatDay.ts';
import type { Charge } from '../../leaders/charge.ts';
import type { Leader } from '../../leaders/leader.ts';
import type { Agency } from '../agency.ts';
import { kindWords } from '../agencyKinds.ts';
import type { Succession } from '../succession.ts';
import { tableColumns } from './directoryTable.ts';
import type { DirectoryField, DirectoryTable } from './directoryTable.ts';
import type { DirectoryState, DirectoryWords } from './planDirectory.ts';

export type ExportedField = DirectoryField | 'number';

/** A sheet before it is written. */
export interface DirectorySheet {
  readonly table: DirectoryTable;
  readonly fields: readonly ExportedField[];
  /** In the order of `fields`; '' for an empty cell. */
  readonly rows: readonly (readonly string[])[];
}

export interface ExportedWords extends DirectoryWords {
  readonly successions: Readonly<Record<Succession['kind'], string>>;
}

/** Between names in one cell; commas stand inside names. */
const between = '; ';

/** The tables of a directory in its order, as `readDirectory` reads them back. */
export function composeDirectory(state: DirectoryState, words: ExportedWords): DirectorySheet[] {
  const agencyNames = new Map(state.agencies.map(({ id, name }) => [id, name]));
  const leaderNames = leaderLabels(state.leaders);
  const namesOf = (ids: readonly string[]) => ids.flatMap((id) => agencyNames.get(id) ?? []);
  const nameOf = (id: string | null) => namesOf(id === null ? [] : [id]).join('');
  const agencyCells = (agency: Agency) => [
    ...[agency.name, agency.short ?? '', agency.aliases.join(between)],
    ...[kindWords(agency.kind, words.kinds), nameOf(agency.parent)],
    ...[namesOf(agency.members).join(between), ...days(agency)],
  ];
  const leaderCells = (leader: Leader) => [leader.name, leader.title ?? '', ...days(leader)];
  const chargeCells = (charge: Charge) => [
    ...[leaderNames.get(charge.leader) ?? '', words.charges[charge.kind]],
    ...[charge.kind === 'agency' ? nameOf(charge.subject) : charge.subject, ...days(charge)],
  ];
  const successionCells = ({ on, kind, before, after, basis }: Succession) => [
    ...[formatDay(on), words.successions[kind], namesOf(before).join(between)],
    ...[namesOf(after).join(between), basis ?? ''],
  ];
  return [
    sheetOf('agencies', tableColumns.agencies, state.agencies.map(agencyCells)),
    sheetOf('leaders', tableColumns.leaders, state.leaders.map(leaderCells)),
    sheetOf('charges', tableColumns.charges, state.charges.map(chargeCells)),
    sheetOf('successions', tableColumns.successions, state.successions.map(successionCells)),
  ];
}

function sheetOf(
  table: DirectoryTable,
  fields: readonly ExportedField[],
  rows: readonly (readonly string[])[],
): DirectorySheet {
  return {
    table,
    fields: ['number', ...fields],
    rows: rows.map((cells, index) => [String(index + 1), ...cells]),
  };
}

/** Of leaders of one name the title says which is meant. */
function leaderLabels(leaders: readonly Leader[]): ReadonlyMap<string, string> {
  const named = Map.groupBy(leaders, ({ name }) => name);
  return new Map(
    leaders.map(({ id, name, title }) => {
      const isAlone = named.get(name)?.length === 1;
      return [id, isAlone || title === null ? name : `${name} (${title})`];
    }),
  );
}

function days({ from, to }: Pick<Agency, 'from' | 'to'>): string[] {
  return [from, to].map((day) => (day === null ? '' : formatDay(day)));
}
