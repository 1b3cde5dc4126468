import { isSameValue } from '#shared/changes/changeSet.ts';
import { createPieceFinder, joinPieces } from '#shared/text/replaceText.ts';
import { joinFields } from '#shared/tasks/taskCells.ts';
import type { Replacing, TextPiece } from '#shared/text/replaceText.ts';

import type { CellEdit } from '../../grid/gridColumn.ts';
import type { TaskColumn } from '../taskColumns.ts';
import type { TaskFields } from '../taskFields.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { emptyLine, isPlanRow } from '../emptyRow.ts';

/** A cell in which something is found, and what it would be. */
export interface Replacement {
  /** Row and column. */
  readonly key: string;
  readonly row: TaskRow;
  readonly column: TaskColumn;
  readonly pieces: readonly TextPiece[];
  readonly before: TaskFields;
  readonly after: TaskFields;
}

/**
 * Looks through the cells of these columns that are meant, row by row, as if their words were typed
 * anew.
 */
export function findReplacements(
  rows: readonly TaskRow[],
  columns: readonly TaskColumn[],
  replacing: Replacing,
  isMeant: (id: string, field: string) => boolean,
): Replacement[] {
  const findPieces = createPieceFinder(replacing);
  const lines = rows
    .filter(({ id }) => isPlanRow(id))
    .map((row) => ({ ...emptyLine, id: row.id, row }));
  return lines.flatMap((line) =>
    columns.flatMap((column) => {
      const { editing, spansRest } = column;
      if (!isMeant(line.id, column.field)) return [];
      const isCovered = columns.some((other) => other !== column && other.spansRest?.(line));
      if (editing === undefined || (isCovered && spansRest?.(line) !== true)) return [];
      const pieces = findPieces(editing.text(line));
      if (pieces === null) return [];
      const before = editing.read(line);
      const after = editing.write(joinPieces(pieces), line);
      if (isSameValue(before, after)) return [];
      return [{ key: `${line.id} ${column.field}`, row: line.row, column, pieces, before, after }];
    }),
  );
}

/** One edit for each row. */
export function editsOf(replacements: readonly Replacement[]): CellEdit<TaskFields>[] {
  const byRow = new Map<string, CellEdit<TaskFields>>();
  for (const { row, before, after } of replacements) {
    const { id } = row;
    const known = byRow.get(id);
    byRow.set(id, {
      id,
      before: joinFields(known?.before ?? {}, before),
      after: joinFields(known?.after ?? {}, after),
    });
  }
  return [...byRow.values()];
}
