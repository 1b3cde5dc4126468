import type { Period } from '../../periods/period.ts';
import { assignColumns } from './assignColumns.ts';
import type { AssignedColumns } from './assignColumns.ts';
import type { PackValue } from '../pack.ts';
import { matchSentRows } from './matchSentRows.ts';
import type { RowMatch } from './matchSentRows.ts';
import { noteStructure } from './noteStructure.ts';
import { hasMonthsFirst } from './monthFirst.ts';
import { readRows } from './readRows.ts';
import type { ReadRow } from './readRows.ts';
import type { ReturnContent } from './returnContent.ts';
import type { Review } from './review.ts';
import { reviewCells } from './reviewCells.ts';
import { cellAddress } from '../../spreadsheet/columns.ts';
import { createReturnProblems } from './returnProblems.ts';
import type { ReturnProblems } from './returnProblems.ts';
import { reportRows } from './reportRows.ts';
import type { PlanNow } from './planNow.ts';
import type { SentPack, SentRow } from './sentPack.ts';

/** A returned row with what it is for the pack. */
export interface MatchedRow {
  readonly read: ReadRow;
  readonly match: RowMatch;
  readonly columns: AssignedColumns;
}

/** All answers for one row that was sent: usually one row, more when it was copied. */
export interface SentAnswers {
  readonly sent: SentRow;
  readonly rows: readonly MatchedRow[];
}

/** What is known of one return beside its content. */
export interface ReturnContext {
  readonly receivedOn: string;
  /**
   * What cells held in the last return of the pack that was merged, by key: that, and not what was sent,
   * is what the agency went on from.
   */
  readonly bases: ReadonlyMap<string, PackValue>;
}

/** Compares what came back with what was sent and with the plan as it is now. */
export function reviewReturn(
  content: ReturnContent,
  pack: SentPack,
  now: PlanNow,
  context: ReturnContext,
): Review {
  const matched = matchReturn(content, pack, now.periodOf);
  const byRow = Map.groupBy(matched, ({ match }) => (match.kind === 'sent' ? match.row : null));
  const answers = pack.rows.flatMap((sent): SentAnswers[] => {
    const rows = byRow.get(sent) ?? [];
    return rows.length === 0 ? [] : [{ sent, rows }];
  });
  const problems = createReturnProblems();
  const cells = answers.flatMap((one) => reviewCells(one, pack, now, context, problems));
  // Rows that stand there under the code or the title of another are not missing.
  const contradicted = new Set(
    matched.flatMap(({ match }) =>
      match.kind === 'contradiction' ? [match.byCode, match.byTitle] : [],
    ),
  );
  const missing = pack.rows.filter((sent) => !byRow.has(sent) && !contradicted.has(sent));
  reportNotes(content, problems);
  const added = reportRows(matched, missing, now, problems);
  return {
    cells,
    added,
    missing: missing.map(({ task, code, role, content: { title = '' } }) => {
      return { task, code, role, title: String(title ?? '') };
    }),
    problems: problems.list(),
    notes: noteStructure(matched, pack),
    matched: answers.length,
  };
}

/** What stands in sheets without a table, and what is pinned to cells of no row: a title, a header. */
function reportNotes({ tables, outside = [] }: ReturnContent, problems: ReturnProblems): void {
  for (const { sheet, row, column, text, rows } of outside) {
    const cell = cellAddress(row, column);
    if (rows === undefined) problems.add(sheet, cell, 'sheet-outside', text, sheet);
    else problems.add(sheet, cell, 'sheet-outside-more', rows, sheet);
  }
  for (const { sheet, rows, notes } of tables) {
    const own = new Set(rows.map(({ row }) => row));
    for (const { row, column, text } of notes) {
      if (!own.has(row)) problems.add(sheet, cellAddress(row, column), 'note-outside', text.trim());
    }
  }
}

/** The rows of all tables of a return. */
function matchReturn(
  { tables }: ReturnContent,
  pack: SentPack,
  periodOf: (words: string) => Period,
): MatchedRow[] {
  const assigned = tables.map((table) => ({ table, columns: assignColumns(table, pack.rows) }));
  const isSwapped = assigned.some(({ table, columns }) => hasMonthsFirst(table, columns));
  const rows = assigned.flatMap(({ table, columns }) => {
    const { hidden } = table;
    return readRows(table, columns, { periodOf, hasMonthsFirst: isSwapped }).map((read) => ({
      read,
      columns,
      hidden,
    }));
  });
  const matches = matchSentRows(
    rows.map(({ read }) => read),
    pack.rows,
  );
  const all = rows.map(({ hidden, ...row }, index) => {
    return { hidden, row: { ...row, match: matches[index] ?? nothing } };
  });
  const shown = new Set(
    all.flatMap(({ hidden, row: { match } }) =>
      hidden || match.kind !== 'sent' ? [] : [match.row],
    ),
  );
  return all.flatMap(({ hidden, row }): MatchedRow[] => {
    const isOnlyHere = row.match.kind === 'sent' && !shown.has(row.match.row);
    return hidden && !isOnlyHere ? [] : [row];
  });
}

const nothing: RowMatch = { kind: 'nothing' };
