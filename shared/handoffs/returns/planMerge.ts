import { createRecord, editRecord } from '../../changes/changeSet.ts';
import type { RecordChange } from '../../changes/changeSet.ts';
import { planColumns } from '../../imports/planColumns.ts';
import type { Plan } from '../../plans/plan.ts';
import { extraKey } from '../../tasks/taskCells.ts';
import type { Task } from '../../tasks/task.ts';
import type { Decision } from '../decision.ts';
import { fieldOfTask } from '../packLayout.ts';
import { noDirection } from '../remark.ts';
import type { Remark } from '../remark.ts';
import { addRows } from './addRows.ts';
import type { PackValue } from '../pack.ts';
import type { MergedCell, MergedRow, MergeRecord } from './mergeRecord.ts';
import { isTakeable } from './review.ts';
import type { Review, ReviewCell } from './review.ts';
import type { PlanNow } from './planNow.ts';
import type { SentPack } from './sentPack.ts';
import { taskFieldsOf } from './taskFieldsOf.ts';

/** What a merge gives to new records. */
export interface NewRecords {
  nextId(kind: 'task' | 'remark'): string;
  nextTaskCode(): string;
}

export interface MergePlan {
  readonly changes: readonly RecordChange[];
  readonly record: MergeRecord;
}

export interface MergeContext {
  readonly pack: SentPack;
  readonly now: PlanNow;
  readonly plan: Plan;
  readonly receivedOn: string;
  readonly records: NewRecords;
}

/** What one decided cell puts into the plan; undefined: nothing. */
interface Taken {
  readonly cell: ReviewCell;
  readonly value: PackValue;
}

/** Makes of the decisions on a return the changes of one step; cells without one stay open. */
export function planMerge(
  review: Review,
  decisions: ReadonlyMap<string, Decision>,
  context: MergeContext,
): MergePlan {
  const cells = review.cells.map((cell) => settle(cell, decisions.get(cell.key)));
  const taken = cells.flatMap(({ cell, value }) => (value === undefined ? [] : [{ cell, value }]));
  const accepted = review.added.filter(({ key }) => decisions.get(key)?.take === 'theirs');
  const added = addRows(accepted, context);
  const changes = [
    ...changeTasks(taken, context),
    ...changeRemarks(taken, context),
    ...[...added.values()].map((task) => createRecord('task', task)),
  ];
  return {
    changes,
    record: {
      pack: context.pack.id,
      cells: cells.flatMap(({ merged }) => (merged === null ? [] : [merged])),
      added: review.added.flatMap((row): MergedRow[] => {
        const decision = decisions.get(row.key);
        if (decision === undefined) return [];
        const task = added.get(row);
        const { key, sheet, row: place, role, values } = row;
        return [
          {
            ...{ key, sheet, row: place, role, title: String(values['title'] ?? '') },
            ...{ task: task?.id ?? null, code: task?.code ?? null },
            because: 'because' in decision ? decision.because : null,
          },
        ];
      }),
      open: cells.filter(({ merged }) => merged === null).length,
    },
  };
}

interface Settled {
  readonly cell: ReviewCell;
  readonly value: PackValue | undefined;
  readonly merged: MergedCell | null;
}

function settle(cell: ReviewCell, decision: Decision | undefined): Settled {
  const { doubts: _, ...common } = cell;
  const { current, returned } = cell;
  const open: Settled = { cell, value: undefined, merged: null };
  if (decision === undefined) return open;
  switch (decision.take) {
    case 'theirs':
      if (!isTakeable(cell)) return open;
      return {
        cell,
        value: returned,
        merged: { ...common, take: 'theirs', value: returned, because: null },
      };
    case 'ours':
      return {
        cell,
        value: undefined,
        merged: { ...common, take: 'ours', value: current, because: decision.because },
      };
    case 'own': {
      const { value, because } = decision;
      return { cell, value, merged: { ...common, take: 'own', value, because } };
    }
  }
}

/** One edit for each task, and one of the plan when cells bring columns of theirs along. */
function changeTasks(
  taken: readonly Taken[],
  { now, plan }: Pick<MergeContext, 'now' | 'plan'>,
): RecordChange[] {
  const ofTasks = taken.filter(({ cell: { field } }) => !isRemark(field));
  const byTask = [...Map.groupBy(ofTasks, ({ cell }) => cell.task)];
  const imported = byTask.map(([, all]) => extraWords(all));
  const headers = imported.flatMap((extra) => Object.keys(extra));
  const columns =
    headers.length === 0 ? null : planColumns(plan, [...now.tasks.values()], headers, imported);
  const edits = byTask.flatMap(([id, all], index): RecordChange[] => {
    const task = now.tasks.get(id);
    if (task === undefined) return [];
    const fields: Partial<Task> = {};
    for (const { cell, value } of all) Object.assign(fields, taskFieldsOf(cell.field, value, now));
    const extra = imported[index] ?? {};
    const before = columns?.reread.get(id) ?? task.extra;
    if (columns !== null) fields.extra = { ...before, ...columns.cellsOf(extra) };
    const edit = editRecord('task', task, fields);
    return edit === null ? [] : [edit];
  });
  const touched = new Set(edits.map(({ id }) => id));
  const reread = [...(columns?.reread ?? [])].flatMap(([id, extra]) => {
    const task = now.tasks.get(id);
    const edit = task === undefined || touched.has(id) ? null : editRecord('task', task, { extra });
    return edit === null ? [] : [edit];
  });
  return [...(columns?.change == null ? [] : [columns.change]), ...reread, ...edits];
}

/** Cells of columns of theirs, by header. */
function extraWords(taken: readonly Taken[]): Record<string, string> {
  return Object.fromEntries(
    taken.flatMap(({ cell: { field }, value }) => {
      const header = extraKey(keptIn(field));
      return header === null ? [] : [[header, String(value ?? '')] as const];
    }),
  );
}

/** Where the value of a cell is kept in its task. */
function keptIn(field: string): string {
  return field === 'updater' ? (fieldOfTask(field) ?? field) : field;
}

function isRemark(field: string): boolean {
  return field === 'remark' || field.startsWith('remark.');
}

/** A remark of this pack is one record for each task and kind of words; an emptied one goes. */
function changeRemarks(
  taken: readonly Taken[],
  { pack, now, receivedOn, records }: MergeContext,
): RecordChange[] {
  return taken.flatMap(({ cell, value }): RecordChange[] => {
    if (!isRemark(cell.field)) return [];
    const text = String(value ?? '').trim();
    const own =
      cell.field === 'remark'
        ? now.remarks.find((one) => one.pack === pack.id && one.task === cell.task)
        : undefined;
    if (own !== undefined) {
      if (text === '') return [{ kind: 'remark', id: own.id, before: own, after: null }];
      const edit = editRecord('remark', own, { text, on: receivedOn });
      return edit === null ? [] : [edit];
    }
    if (text === '') return [];
    const remark: Remark = {
      id: records.nextId('remark'),
      task: cell.task,
      agency: pack.agencyName,
      pack: pack.id,
      kind: 'support',
      text,
      on: receivedOn,
      ...noDirection,
    };
    return [createRecord('remark', remark)];
  });
}
