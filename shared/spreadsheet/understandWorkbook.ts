import type { Mapping } from '../imports/mapping.ts';
import { createPeriodReader } from './columnContent.ts';
import { decodeWorkbook } from './decodeWorkbook.ts';
import type { InspectedSheet, Inspection } from './inspection.ts';
import { createProblems } from './problems.ts';
import type { RawSheet, RawWorkbook } from './rawWorkbook.ts';
import {
  explainSheet,
  type InspectionContext,
  type SheetUnderstanding,
} from './understandSheet.ts';
import type { TableHeader } from './tableColumns.ts';

/** A workbook as it is understood, with what the window shows of it. */
export interface WorkbookUnderstanding {
  readonly inspection: Inspection;
  /** The workbook as it was understood: in Unicode. */
  readonly raw: RawWorkbook;
  /** In the order of the workbook. */
  readonly sheets: readonly SheetUnderstanding[];
}

const nothingSaid: Mapping = { sheets: {} };

/** What the tables of a workbook say, as far as the user has not said otherwise. */
export function inspectWorkbook(
  file: string,
  raw: RawWorkbook,
  context: InspectionContext,
  mapping: Mapping = nothingSaid,
): Inspection {
  return understandWorkbook(file, raw, context, mapping).inspection;
}

export function understandWorkbook(
  file: string,
  raw: RawWorkbook,
  context: InspectionContext,
  mapping: Mapping = nothingSaid,
): WorkbookUnderstanding {
  const decoded = decodeWorkbook(raw, mapping.encoding ?? null);
  const periodOf = createPeriodReader(context);
  let before: TableHeader | null = null;
  const sheets = decoded.raw.sheets.map((sheet, index) => {
    const own = Object.hasOwn(mapping.sheets, sheet.name) ? mapping.sheets[sheet.name] : undefined;
    const understood: SheetUnderstanding = explainSheet(sheet, context, own, periodOf, before);
    before = understood.lastHeader;
    return { ...understood, sheet: withEncoding(understood.sheet, raw.sheets[index], sheet) };
  });
  const inspection = {
    file,
    encoding: decoded.encoding,
    sheets: sheets.map(({ sheet }) => sheet),
  };
  return { inspection, raw: decoded.raw, sheets };
}

/** Says once a sheet that its text was converted, at the first such cell. */
function withEncoding(
  sheet: InspectedSheet,
  before: RawSheet | undefined,
  after: RawSheet,
): InspectedSheet {
  if (before === undefined || before === after || sheet.kind === 'unknown') return sheet;
  for (const [place, { row, cells }] of before.rows.entries()) {
    const decoded = after.rows[place]?.cells;
    const changed = cells.find(({ text }, at) => decoded?.[at]?.text !== text);
    if (changed === undefined) continue;
    const problems = createProblems();
    problems.add(row, changed.column, 'encoding-converted', changed.text);
    return { ...sheet, problems: [...problems.list(), ...sheet.problems] };
  }
  return sheet;
}
