import type { LoggedStep, StepLog } from '#electron/history/stepLog.ts';
import { createRecord } from '#shared/changes/changeSet.ts';
import type { ChangeSet } from '#shared/changes/changeSet.ts';
import { countCells } from '#shared/changes/countCells.ts';
import type { WorkbookSnapshot } from '#shared/contract/patch.ts';

type ReadLog = Pick<StepLog, 'list' | 'find' | 'read' | 'touching' | 'countAfter'>;

type NewLine = Pick<LoggedStep, 'id' | 'at' | 'kind' | 'refersTo' | 'who'>;

/** The log of steps in memory, for the engine's own functions to read. */
export interface FakeLog extends ReadLog {
  readonly append: (line: NewLine, changeSet: ChangeSet) => void;
}

export function createFakeLog(): FakeLog {
  let steps: readonly { readonly line: LoggedStep; readonly changeSet: ChangeSet }[] = [];

  function findStep(id: number) {
    return steps.find(({ line }) => line.id === id);
  }

  return {
    append(line, changeSet) {
      const { label, changes } = changeSet;
      const counts = { changes: changes.length, cells: countCells(changes) };
      steps = [{ line: { ...line, label, ...counts }, changeSet }, ...steps];
    },
    list: (limit, before = null) =>
      steps
        .filter(({ line }) => before === null || line.id < before)
        .slice(0, limit)
        .map(({ line }) => line),
    find: (id) => findStep(id)?.line ?? null,
    read(id) {
      const found = findStep(id);
      if (found === undefined) throw new Error(`The log has no step ${String(id)}`);
      return found.changeSet;
    },
    touching: (record) =>
      steps
        .filter(({ changeSet }) => changeSet.changes.some(({ id }) => id === record))
        .map(({ line }) => line.id),
    countAfter(id) {
      const later = steps.filter(({ line }) => line.id > id);
      const cells = later.reduce((sum, { line }) => sum + line.cells, 0);
      return { steps: later.length, cells };
    },
  };
}

/** How all that is in a workbook came into it. */
export function creationOf({
  plan,
  agencies,
  clauses,
  tasks,
  targets,
}: WorkbookSnapshot): ChangeSet {
  return {
    label: { key: 'createWorkbook', params: {} },
    changes: [
      createRecord('plan', plan),
      ...agencies.map((agency) => createRecord('agency', agency)),
      ...clauses.map((clause) => createRecord('clause', clause)),
      ...targets.map((target) => createRecord('target', target)),
      ...tasks.map((task) => createRecord('task', task)),
    ],
  };
}
