import type { Period } from '../periods/period.ts';
import { isMark } from './cellKinds.ts';
import { foldHeader } from './matchHeader.ts';
import type { Problems } from './problems.ts';
import type { TableColumn } from './tableColumns.ts';
import type { TableCell, TableLayout, TableRow } from './tableRows.ts';
import { isSteadyHeader } from './timeHeaders.ts';

/** Reads by when the task of a row is to be done; null: its cells say nothing of it. */
export type ReadPeriod = (row: TableRow) => Period | null;

export function createPeriodCells(
  layout: TableLayout,
  periodOf: (words: string) => Period,
  problems: Problems,
): ReadPeriod {
  const { columns } = layout.header;
  const hasSteps = layout.columnOf('period')?.step !== undefined;
  const steps = columns.filter((column) => hasSteps && isStep(column));
  const kindOfPeriod = columns.find(isKindOfPeriod);

  function cellAt(row: TableRow, { column }: TableColumn): TableCell | undefined {
    const cell = row.cells[layout.placeOf(column) ?? -1];
    return cell === undefined || cell.words === '' ? undefined : cell;
  }

  function readKind(row: TableRow): Period | null {
    const words = kindOfPeriod === undefined ? undefined : cellAt(row, kindOfPeriod)?.words;
    const period = words === undefined ? null : periodOf(words);
    return period?.kind === 'continuous' || period?.kind === 'conditional' ? period : null;
  }

  return (row) => {
    const filled = steps.flatMap((column) => cellAt(row, column) ?? []);
    const cell = steps.length > 1 ? filled[0] : layout.cellOf(row, 'period');
    if (cell === undefined) return readKind(row);
    const period = periodOf(steps.length > 1 ? wordsOfSteps(filled) : withUnitOfTime(cell));
    const { column } = cell.cell;
    if (period.kind === 'unknown') problems.add(row.row, column, 'period-unclear', period.raw);
    else if (period.confidence === 'low') {
      problems.add(row.row, column, 'period-unclear', period.raw, 'doubtful');
    }
    return period;
  };
}

/** Not what the user has said to be something else. */
function isStep({ step, field, isLeftOut }: TableColumn): boolean {
  return step !== undefined && isLeftOut !== true && (field === null || field === 'period');
}

/** "Loại thời hạn": what kind of deadline it is where no day can be written. */
function isKindOfPeriod({ field, header, isLeftOut }: TableColumn): boolean {
  return (
    field === null && isLeftOut !== true && /^loai (?:thoi )?han(?: |$)/.test(foldHeader(header))
  );
}

/** "BTV Tỉnh ủy: Tháng 4; BCH Đảng bộ tỉnh: Tháng 5" */
function wordsOfSteps(cells: readonly TableCell[]): string {
  return cells.map(({ column, words }) => `${column.step ?? ''}: ${words}`).join('; ');
}

/** What stands below "Tháng", "Đến quý": one of them, the first and the last, or several. */
const partsOfYear = /^(?:\d{1,2}|[IVX]{1,4})(?:\s*(?:[-–,;]|và|đến)\s*(?:\d{1,2}|[IVX]{1,4}))*$/u;

/** The unit of time that a header names last. */
const unitOfHeader = /(?:^|\s)(tháng|quý|tuần)$/iu;

/**
 * "3" below "Tháng" is the third month, "7-8" no day of August, and a mark below "TX" says that it is done
 * all the time.
 */
export function withUnitOfTime({ words, column }: TableCell): string {
  if (isMark(words) && isSteadyHeader(column.header)) return 'Thường xuyên';
  const unit = partsOfYear.test(words) ? unitOfHeader.exec(column.header)?.[1] : undefined;
  return unit === undefined ? words : `${unit} ${words}`;
}
