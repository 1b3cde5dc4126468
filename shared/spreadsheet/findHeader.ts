import { foldText } from '../text/fold.ts';
import { assignFields, type HeaderCandidate } from './assignFields.ts';
import {
  createPeriodReader,
  readContents,
  type ContentContext,
  type Contents,
} from './columnContent.ts';
import { headerBlockOf, readHeaderBlock, type HeaderBlock } from './headerBlock.ts';
import { headerMatchers, isHeaderText } from './headerWords.ts';
import type { RawRow, RawSheet } from './rawWorkbook.ts';
import { createSheetGrid, type SheetGrid } from './sheetGrid.ts';
import { isPhase, type TableHeader, type TableKind } from './tableColumns.ts';

/** A header stands among the first rows, below a few lines of titles. */
const rowsSearched = 80;
/** Rows that look like a header most, which are read together with what stands below them. */
const mostCandidates = 6;

export const tableKinds = ['tasks', 'targets', 'agencies'] as const;

export interface HeaderContext extends ContentContext {
  readonly planYear: number;
}

/** A header as far as the user has said what it is. */
export interface GivenHeader {
  readonly kind?: TableKind | undefined;
  readonly rows?: readonly number[] | undefined;
}

/** The header of a sheet's first table; null when there is none. */
export function findHeader(
  sheet: RawSheet,
  context: HeaderContext = plainContext,
): TableHeader | null {
  return findFirstHeader(sheet, createSheetGrid(sheet), context, {});
}

const plainContext: HeaderContext = {
  planYear: 2000,
  periodOf: createPeriodReader({ year: 2000, issued: null }),
  isKnownOwner: () => false,
};

export function findFirstHeader(
  sheet: RawSheet,
  grid: SheetGrid,
  context: HeaderContext,
  given: GivenHeader,
): TableHeader | null {
  const { rows } = sheet;
  if (given.rows !== undefined) {
    const block = headerBlockOf(grid, given.rows);
    return readHeader(block, sheet, context, given.kind ?? null, true);
  }
  const likely = rows
    .slice(0, rowsSearched)
    .filter((row) => !beginsWithNumber(row))
    .map((row) => ({ row, known: countHeaderTexts(row) }))
    .filter(({ row, known }) => mayBeHeader(row, known))
    .sort((left, right) => right.known - left.known || left.row.row - right.row.row)
    .slice(0, mostCandidates)
    .flatMap(({ row }) => {
      // What groups its columns may stand in the row above.
      const above = grid.rowAt(row.row - 1);
      return above === undefined ? [row.row] : [row.row - 1, row.row];
    });
  let best: HeaderCandidate | null = null;
  for (const top of [...new Set(likely)].sort((left, right) => left - right)) {
    const block = readHeaderBlock(grid, top);
    const candidate =
      block === null ? null : readHeader(block, sheet, context, given.kind ?? null, false);
    if (candidate === null) continue;
    // Further tables of the sheet may have more columns; the first one comes first.
    if (candidate.score > (best?.score ?? 0)) best = candidate;
    if (isUsual(best ?? candidate, grid)) break;
  }
  return best ?? readAsGiven(sheet, grid, context, given);
}

/** The header of another kind, read as what the user says that it is. */
function readAsGiven(
  sheet: RawSheet,
  grid: SheetGrid,
  context: HeaderContext,
  { kind }: GivenHeader,
): TableHeader | null {
  if (kind === undefined) return null;
  const other = findFirstHeader(sheet, grid, context, {});
  return other === null ? null : findFirstHeader(sheet, grid, context, { kind, rows: other.rows });
}

/** Fields of a header that nobody would take for anything else. */
const usualScore = 3;

function isUsual({ score, rows }: HeaderCandidate, grid: SheetGrid): boolean {
  const begins = rows.some((row) => {
    const found = grid.rowAt(row);
    return found !== undefined && beginsHeader(found);
  });
  return begins && score >= usualScore;
}

/** As rows of the table and rows of figures do; no header does. */
function beginsWithNumber({ cells: [first] }: RawRow): boolean {
  return first === undefined || /^\d{1,4}[.)]?$/.test(first.text.trim());
}

/** Half of its texts are known from headers, or it begins with "STT". */
function mayBeHeader(row: RawRow, known: number): boolean {
  return beginsHeader(row) ? known >= 1 : known >= 2 && known * 2 >= row.cells.length;
}

/** What a header block means, of the kind that it fits best. */
export function readHeader(
  block: HeaderBlock,
  { name, rows }: Pick<RawSheet, 'name' | 'rows'>,
  context: HeaderContext,
  kind: TableKind | null,
  isForced: boolean,
): HeaderCandidate | null {
  if (!isForced && isOneText(block)) return null;
  const [top = 1] = block.rows;
  const bottom = block.rows.at(-1) ?? 0;
  const below = rows.filter(({ row }) => row > bottom && row <= bottom + 400);
  const contents = readContents(below, context);
  const title = titleAbove(name, rows, top);
  const listsPeople = block.columns.some(({ path }) =>
    /họ và tên|họ tên|chức vụ/iu.test(path.join(' ')),
  );
  const isDirectory =
    !listsPeople && /danh ba|danh (?:sach|muc) (?:cac )?(?:co quan|don vi)/.test(title);
  let best: HeaderCandidate | null = null;
  for (const one of kind === null ? tableKinds : [kind]) {
    const found = assignFields(one, block, contents, {
      planYear: context.planYear,
      isForced: isForced && (kind !== null || one === 'tasks'),
      isDirectory,
    });
    if (found === null) continue;
    const score = found.score + titleScore(one, title) + amountScore(found, contents);
    if (score > (best?.score ?? 0)) best = { ...found, score };
  }
  return best;
}

/** The title of a sheet, however wide it is: a header names more than one column. */
function isOneText({ columns }: HeaderBlock): boolean {
  const [first] = columns;
  return columns.every(({ path }) => path.join('|') === first?.path.join('|'));
}

function countHeaderTexts({ cells }: RawRow): number {
  if (cells.length < 2) return 0;
  const texts = cells.filter(({ value, text }) => typeof value === 'string' && text.length <= 100);
  return texts.filter(({ text }) => isHeaderText(text)).length;
}

/** "STT", "TT" in the first cell: nearly every header begins so. */
export function beginsHeader({ cells: [first] }: RawRow): boolean {
  if (typeof first?.value !== 'string' || first.text.length > 30) return false;
  // Most rows begin with a number of their own.
  if (/^\d/.test(first.text)) return false;
  return headerMatchers.tasks(first.text)?.fields[0] === 'number';
}

/** The name of the sheet and the lines above its table, folded. */
function titleAbove(name: string, rows: readonly RawRow[], top: number): string {
  const lines = rows.filter(({ row }) => row < top && row >= top - 10);
  return foldText(
    [name, ...lines.flatMap(({ cells }) => cells.map(({ text }) => text))].join(' | '),
  );
}

function titleScore(kind: TableKind, title: string): number {
  const ofTargets = /chi tieu/.test(title);
  const ofTasks = /nhiem vu|phan cong|dau viec|cong viec|theo doi/.test(title);
  if (kind === 'agencies') return /danh ba|danh sach/.test(title) ? 0.5 : 0;
  if (ofTargets === ofTasks) return 0;
  return (kind === 'targets') === ofTargets ? 0.6 : 0;
}

/** Columns of times that hold figures belong to targets. */
function amountScore({ kind, columns }: HeaderCandidate, contents: Contents): number {
  const found = columns
    .filter(({ field }) => isPhase(field))
    .map(({ column }) => contents.get(column))
    .filter((content) => content !== undefined && content.count > 0);
  if (found.length === 0) return 0;
  const share = found.reduce((sum, content) => sum + (content?.amounts ?? 0), 0) / found.length;
  if (share < 0.6) return 0;
  return kind === 'targets' ? 1 : -1;
}
