import { translate } from '../messages/translate.ts';
import { handoffs } from '../messages/vi/handoffs.ts';
import { formatDay } from '../periods/formatDay.ts';
import { extraKey } from '../tasks/taskCells.ts';
import type { PackValue } from './pack.ts';
import type { PackField } from './packLayout.ts';
import { packHeader } from './packLayout.ts';
import type { Register, RegisterLine } from './register.ts';
import type { MergedCell, MergedRow, MergeRecord } from './returns/mergeRecord.ts';

/** A table of the minutes: the same in Word and in Excel. */
export interface MinutesTable {
  readonly name: 'sent' | 'taken' | 'refused';
  readonly columns: readonly MinutesColumn[];
  readonly rows: readonly (readonly string[])[];
}

export interface MinutesColumn {
  readonly header: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center';
}

/** What one merge of a return did, and whose it was. */
export interface RecordedMerge extends MergeRecord {
  readonly agency: string;
  /** Number of the round. */
  readonly round: number;
}

type ColumnName = keyof typeof handoffs.minutes.columns;

const widthsMm: Readonly<Record<ColumnName, number>> = {
  number: 12,
  agency: 45,
  round: 14,
  tasks: 24,
  received: 62,
  late: 18,
  reminded: 28,
  outcome: 38,
  code: 26,
  field: 35,
  before: 42,
  returned: 50,
  value: 50,
  kept: 45,
  because: 45,
};

const centred: ReadonlySet<ColumnName> = new Set([
  'number',
  'round',
  'tasks',
  'late',
  'reminded',
  'code',
]);

/** What is to be known of returned files, by their ids. */
export interface ReturnedFiles {
  /** Name and day of a file. */
  readonly fileOf: (id: number) => { readonly file: string; readonly receivedOn: string } | null;
  /** Differences that still wait for a decision. */
  readonly openOf: (id: number) => number;
}

/** Who was sent what, and what came back when. */
export function sentTable(register: Register, { fileOf, openOf }: ReturnedFiles): MinutesTable {
  const lines = register
    .toReversed()
    .flatMap(({ number, packs }) => packs.map((line) => ({ line, round: number })));
  return tableOf(
    'sent',
    ['agency', 'round', 'tasks', 'received', 'late', 'reminded', 'outcome'],
    lines.map(({ line, round }) => [
      line.agencyName,
      String(round),
      `${line.lead} / ${line.support}`,
      filesOf(line, fileOf),
      line.lateDays === null ? '' : line.lateDays.toLocaleString('vi'),
      line.reminders.map(({ writtenOn }) => formatDay(writtenOn)).join('\n'),
      outcomeOf(line, openOf),
    ]),
  );
}

function outcomeOf({ state, returns }: RegisterLine, openOf: ReturnedFiles['openOf']): string {
  const open = state === 'merged' ? returns.reduce((sum, id) => sum + openOf(id), 0) : 0;
  if (open === 0) return translate(`handoffs.minutes.outcomes.${state}`);
  return translate('handoffs.minutes.mergedInPart', { number: open });
}

/** What was taken in, theirs or in the user's own words. */
export function takenTable(merges: readonly RecordedMerge[]): MinutesTable {
  const rows = merges.flatMap(({ agency, round, cells, added }) => [
    ...cells
      .filter(({ take }) => take !== 'ours')
      .map((cell) => [
        ...[agency, String(round), cell.code, fieldName(cell)],
        ...[cell.current, cell.returned, cell.value].map((value) => valueWords(cell, value)),
        cell.because ?? '',
      ]),
    ...added
      .filter(({ task }) => task !== null)
      .map((row) => [...addedWords(agency, round, row), '', row.title, row.title, '']),
  ]);
  const names = ['agency', 'round', 'code', 'field', 'before', 'returned', 'value'] as const;
  return tableOf('taken', [...names, 'because'], rows);
}

/** What was not taken in, and why. */
export function refusedTable(merges: readonly RecordedMerge[]): MinutesTable {
  const rows = merges.flatMap(({ agency, round, cells, added }) => [
    ...cells
      .filter(({ take }) => take === 'ours')
      .map((cell) => [
        ...[agency, String(round), cell.code, fieldName(cell)],
        ...[cell.returned, cell.current].map((value) => valueWords(cell, value)),
        cell.because ?? '',
      ]),
    ...added
      .filter(({ task }) => task === null)
      .map((row) => [...addedWords(agency, round, row), row.title, '', row.because ?? '']),
  ]);
  return tableOf(
    'refused',
    ['agency', 'round', 'code', 'field', 'returned', 'kept', 'because'],
    rows,
  );
}

function tableOf(
  name: MinutesTable['name'],
  columns: readonly ColumnName[],
  rows: readonly (readonly string[])[],
): MinutesTable {
  return {
    name,
    columns: (['number', ...columns] as const).map((column) => ({
      header: translate(`handoffs.minutes.columns.${column}`),
      widthMm: widthsMm[column],
      align: centred.has(column) ? 'center' : 'left',
    })),
    rows: rows.map((row, index) => [String(index + 1), ...row]),
  };
}

/** Of one round alone, its number stands above all tables. */
export function withoutRound(table: MinutesTable): MinutesTable {
  const header = translate('handoffs.minutes.columns.round');
  const at = table.columns.findIndex((column) => column.header === header);
  const rows = table.rows.map((row) => row.toSpliced(at, 1));
  return { ...table, columns: table.columns.toSpliced(at, 1), rows };
}

function filesOf({ returns }: RegisterLine, fileOf: ReturnedFiles['fileOf']): string {
  return returns
    .map((id) => fileOf(id))
    .filter((file) => file !== null)
    .map(({ file, receivedOn }) =>
      translate('handoffs.minutes.file', { file, day: formatDay(receivedOn) }),
    )
    .join('\n');
}

function addedWords(agency: string, round: number, { code }: MergedRow): string[] {
  return [agency, String(round), code ?? '', translate('handoffs.minutes.addedRow')];
}

/** The header of the column; of one that they added, what they called it. */
function fieldName({ field }: MergedCell): string {
  const header = extraKey(field) ?? /^remark\.(.+)$/u.exec(field)?.[1];
  if (header !== undefined) return header;
  if (isPackField(field)) return packHeader(field);
  return field === 'note' ? translate('handoffs.minutes.note') : field;
}

function isPackField(field: string): field is PackField {
  return field in handoffs.columns;
}

function valueWords({ field }: MergedCell, value: PackValue): string {
  if (value === null) return '';
  if (field === 'percent' && typeof value === 'number') {
    return translate('handoffs.minutes.percent', { percent: value.toLocaleString('vi') });
  }
  const isDay = field === 'completedOn' && /^\d{4}-\d\d-\d\d$/u.test(String(value));
  return isDay ? formatDay(String(value)) : String(value);
}
