import { editRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { Plan } from '../plans/plan.ts';
import { ownColumns } from '../spreadsheet/ownColumns.ts';
import { convertedCells } from '../tasks/editColumns.ts';
import type { CustomColumn, CustomColumnKind } from '../tasks/customColumn.ts';
import type { Task } from '../tasks/task.ts';

type Extra = Task['extra'];

/** What becomes of the user's own columns so that nothing of a table is out of sight. */
export interface PlannedColumns {
  readonly change: ChangeOf<'plan'> | null;
  readonly columns: readonly CustomColumn[];
  /** Names of columns that were not in the table before. */
  readonly added: readonly string[];
  /** Imported cells, which stand under their headers, as the columns keep them. */
  readonly cellsOf: (imported: Extra) => Extra;
  /** Cells of tasks that older imports left without a column, read in the kind it has now; by id. */
  readonly reread: ReadonlyMap<string, Extra>;
}

/** `headers` in the order of the table; `imported` holds the cells of each row under them. */
export function planColumns(
  plan: Plan,
  tasks: readonly Task[],
  headers: readonly string[],
  imported: readonly Extra[],
): PlannedColumns {
  const { columns, added, cellsOf } = ownColumns(plan.columns, headers, imported, tasks);
  const isNew = ({ key }: CustomColumn): boolean => !plan.columns?.some((old) => old.key === key);
  // Cells of older imports, which had no column yet, are words.
  const reread = added
    .filter(isNew)
    .reduce(
      (cells, { key, kind }) => rereadCells(tasks, cells, key, kind),
      new Map<string, Extra>(),
    );
  return {
    change: added.length === 0 ? null : editRecord('plan', plan, { columns }),
    columns,
    added: added.map(({ name }) => name),
    cellsOf,
    reread,
  };
}

function rereadCells(
  tasks: readonly Task[],
  cells: ReadonlyMap<string, Extra>,
  key: string,
  kind: CustomColumnKind,
): Map<string, Extra> {
  const now = tasks.map((task) => ({ ...task, extra: cells.get(task.id) ?? task.extra }));
  const found = convertedCells(now, { key, kind: 'text' }, kind);
  return new Map([...cells, ...found.map(({ task, extra }) => [task.id, extra] as const)]);
}
