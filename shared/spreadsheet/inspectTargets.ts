import { readDue } from '../targets/readDue.ts';
import { createExtraReader, type ExtraReader } from './extraCells.ts';
import type { InspectedTarget } from './inspection.ts';
import type { TableReading } from './inspectTasks.ts';
import { createNumberWords } from './numberCells.ts';
import { splitLabel } from './rowNumbers.ts';
import { createTargetGroups } from './targetGroups.ts';
import { isBareBeside, filledCells, type TableRow } from './tableRows.ts';
import {
  measureTarget,
  readCellValue,
  readDualValue,
  readWordsValue,
  unitInName,
  unitOfLines,
  type CellValue,
} from './targetValues.ts';

/**
 * Reads the rows of a table of targets. Its sections, and lines such as "Trong đó:", are no targets;
 * the rows below know them as their `group`.
 */
export function inspectTargets(rows: readonly TableRow[], table: TableReading): InspectedTarget[] {
  const { layout, problems } = table;
  const numberWords = createNumberWords();
  const readExtra = createExtraReader(layout);
  const commonUnit = layout.columnOf('unit') === undefined ? unitOfLines(linesAbove(table)) : null;
  const groups = createTargetGroups();
  return rows.flatMap((source): InspectedTarget[] => {
    const name = layout.wordsOf(source, 'name');
    const numberCell = layout.cellOf(source, 'number');
    const number = numberCell === undefined ? null : numberWords(numberCell);
    const meaning = table.meanings.get(source.row);
    const isBare = isBareBeside(source, (field) => field === 'number' || field === 'name');
    if (name !== null && meaning !== 'section' && (!isBare || meaning === 'task')) {
      const group = groups.groupOf(number, name);
      return [inspectTarget({ source, name, number, group, commonUnit }, readExtra, table)];
    }
    const [first] = filledCells(source);
    const line = name ?? first?.words ?? '';
    if (!isBare && name === null && first !== undefined) {
      problems.add(source.row, first.cell.column, 'row-skipped', first.cell.text);
    } else if (isIncluded(line)) groups.openParts();
    else if (line !== '') {
      const label = splitLabel(line);
      groups.openSection(name === null ? (label?.number ?? null) : number, label?.rest ?? line);
    }
    return [];
  });
}

/** "Trong đó:", "Bao gồm": the rows below are parts of the one above. */
function isIncluded(line: string): boolean {
  return /^[-–+*\s]*(?:trong đó|bao gồm|gồm|cụ thể)\s*:?$/iu.test(line);
}

interface NamedRow {
  readonly source: TableRow;
  readonly name: string;
  readonly number: string | null;
  readonly group: string | null;
  /** Of the whole table; null where its rows have their own. */
  readonly commonUnit: string | null;
}

function linesAbove({ sheet, layout }: TableReading): string[] {
  const top = layout.header.rows[0] ?? 0;
  return sheet.rows
    .filter(({ row }) => row < top && row >= top - 8)
    .flatMap(({ cells }) => cells.map(({ text }) => text));
}

function inspectTarget(
  { source, name, number, group, commonUnit }: NamedRow,
  readExtra: ExtraReader,
  { layout, problems, owners, phases, remarks, issued, year, periodOf, countPeriod }: TableReading,
): InspectedTarget {
  const { row } = source;
  const extra = new Map(readExtra(source));
  for (const [title, lines] of remarks.of(row)) extra.set(title, lines);

  const valueCell = layout.cellOf(source, 'value');
  const dual =
    valueCell === undefined ? null : readDualValue(valueCell.words, valueCell.column.header);
  function valueOf(field: 'value' | 'assigned' | 'stretch'): CellValue | null {
    const cell = layout.cellOf(source, field);
    if (cell === undefined || /^[-–—.…x]+$/iu.test(cell.words)) return null;
    const value = readCellValue(cell);
    if (value !== null) return value;
    extra.set(cell.column.header, cell.words);
    // Words without a figure name what is to be reached: "Hoàn thành", "Được công nhận".
    if (!isMilestone(cell.words)) problems.add(row, cell.cell.column, 'value-unclear', cell.words);
    return null;
  }
  const assigned = dual?.assigned ?? valueOf('assigned')?.quantity.value ?? null;
  const stretch = dual?.stretch ?? valueOf('stretch')?.quantity.value ?? null;
  const judged =
    (dual === null ? null : readWordsValue(String(dual.stretch).replace('.', ','))) ??
    valueOf('stretch') ??
    (layout.cellOf(source, 'value') === undefined ? valueOf('assigned') : valueOf('value'));
  const cleanName = name.replace(/^[-–+•]\s*/u, '');
  const unit = layout.wordsOf(source, 'unit') ?? unitInName(cleanName) ?? commonUnit;
  const words = valueWords(source, layout);
  const measured =
    judged === null
      ? { ...nothingMeasured, unit, kind: words === null ? null : ('milestone' as const) }
      : measureTarget(cleanName, unit, judged);
  // Whoever is to "giảm 5%" is assigned −4 and strives for −5.
  const isFall = (measured.value ?? 0) < 0 && (judged?.quantity.value ?? 0) > 0;
  const signed = (value: number | null) => (isFall && value !== null ? -Math.abs(value) : value);
  const { lead, support } = owners.read(source);
  const reached = layout.wordsOf(source, 'period');
  if (reached !== null) countPeriod(periodOf(reached).kind !== 'unknown');
  return {
    row,
    type: 'target',
    number,
    group,
    name: cleanName,
    ...measured,
    assigned: signed(assigned),
    stretch: signed(stretch),
    due: dueOf(reached, valueHeader(source, layout), { issued, year }),
    clause: null,
    raw: rawWords(cleanName, words, layout.wordsOf(source, 'unit')),
    lead,
    support,
    phases: phases.read(source),
    note: layout.wordsOf(source, 'note'),
    extra: Object.fromEntries(extra),
  };
}

/** The row in one line, as it would be read aloud: "Thu ngân sách 5.000 tỷ đồng". */
function rawWords(name: string, value: string | null, unit: string | null): string {
  if (value === null) return name;
  return unit === null || value.includes(unit) ? `${name} ${value}` : `${name} ${value} ${unit}`;
}

const nothingMeasured = { direction: null, value: null, upper: null, baselineYear: null };

function isMilestone(words: string): boolean {
  return /\p{L}{2}/u.test(words) && !/\d/.test(words);
}

const valueFields = ['value', 'stretch', 'assigned'] as const;

function valueWords(row: TableRow, { wordsOf }: TableReading['layout']): string | null {
  return valueFields.map((field) => wordsOf(row, field)).find((words) => words !== null) ?? null;
}

function valueHeader(row: TableRow, { cellOf }: TableReading['layout']): string {
  const cell = valueFields.map((field) => cellOf(row, field)).find((one) => one !== undefined);
  return cell?.column.header ?? '';
}

/** The end of the year that the header of the value names, unless a cell of its own says more. */
function dueOf(
  reached: string | null,
  header: string,
  { issued, year }: { readonly issued: string | null; readonly year: number },
): string {
  const due = reached === null ? null : readDue(reached, { issued, year });
  if (due !== null) return due;
  const years = header.match(/(?:19|20)\d\d/g) ?? [];
  return `${years.at(-1) ?? year}-12-31`;
}
