import type { ChangeSet } from '#shared/changes/changeSet.ts';
import { chooseTables } from '#shared/imports/chooseTables.ts';
import type { ImportPlan, ImportWay, PlannedRow } from '#shared/imports/importPlan.ts';
import { createRowWriter } from '#shared/imports/describeRow.ts';
import { planImport } from '#shared/imports/planImport.ts';
import type { AnyRowPlan, WorkedOutImport } from '#shared/imports/planImport.ts';
import { UserError } from '#shared/userError.ts';

import { withWaitingOwners } from '../agencies/waitingOwners.ts';
import type { SequencesAhead } from '../workbook/sequences.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Understanding } from './understandTable.ts';

/** What an import will do: exactly that, or nothing. */
export interface TablePlan {
  readonly summary: ImportPlan;
  /** Of the workbook that it was worked out for. */
  readonly revision: number;
  readonly changeSet: ChangeSet;
  readonly ahead: SequencesAhead;
  /** The sheets that come in. */
  readonly sheets: readonly string[];
  /** What becomes of the rows, from the `from`-th on. */
  rows(from: number, count: number): PlannedRow[];
  /** Rows that don't come in, and why. */
  skipped(): PlannedRow[];
}

/** What was understood of a table, and what the user said of it. */
interface UnderstoodTable extends Pick<Understanding, 'inspection' | 'answers' | 'originalsOf'> {
  readonly context: Pick<Understanding['context'], 'recognise'>;
}

/**
 * Works out what the sheets that are named (null: all that can be seen) become in the workbook.
 * `id` names the plan.
 */
export function planTable(
  id: string,
  workbook: Pick<Workbook, 'snapshot' | 'lookAhead'>,
  { inspection, answers, context, originalsOf }: UnderstoodTable,
  names: readonly string[] | null,
  way: ImportWay,
): TablePlan {
  const { revision, ...before } = workbook.snapshot();
  const ahead = workbook.lookAhead();
  const sheets = chooseTables(inspection, names);
  const { file, encoding } = inspection;
  const { recognise } = context;
  const source = { file, encoding, sheets, answers, recognise, originalsOf };
  const worked = planImport(source, before, way, ahead);
  const write = createRowWriter(worked);
  return {
    summary: { id, ...summarise(worked) },
    revision,
    changeSet: worked.changeSet,
    ahead,
    sheets: sheets.map(({ name }) => name),
    rows: (from, count) => worked.rows.slice(from, from + count).map(write),
    skipped: () => worked.rows.filter(({ state }) => state === 'skipped').map(write),
  };
}

/**
 * Makes the planned change as one step; returns the revision.
 * @throws UserError `planOutdated` when the workbook is not as it was.
 */
export function applyTablePlan(
  workbook: Workbook,
  { revision, changeSet, ahead }: Pick<TablePlan, 'revision' | 'changeSet' | 'ahead'>,
): number {
  return workbook.edit(({ records, sequences }) => {
    if (workbook.revision() !== revision) throw new UserError('planOutdated');
    sequences.take(ahead);
    return withWaitingOwners(records, changeSet);
  });
}

function summarise({ rows, newColumns, learnedNames }: WorkedOutImport): Omit<ImportPlan, 'id'> {
  const coming = rows.filter(({ state }) => state !== 'skipped');
  const count = (isCounted: (row: AnyRowPlan) => boolean): number =>
    coming.filter(isCounted).length;
  const states = Map.groupBy(rows, ({ state }) => state);
  return {
    sections: count((row) => row.of === 'task' && row.fields.type === 'section'),
    tasks: count((row) => row.of === 'task' && row.fields.type === 'task'),
    targets: count(({ of }) => of === 'target'),
    agencies: count(({ of }) => of === 'agency'),
    counts: {
      new: states.get('new')?.length ?? 0,
      changed: states.get('changed')?.length ?? 0,
      unchanged: states.get('unchanged')?.length ?? 0,
      skipped: states.get('skipped')?.length ?? 0,
    },
    newColumns,
    learnedNames,
  };
}
