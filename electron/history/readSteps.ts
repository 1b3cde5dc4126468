import { isSameValue } from '#shared/changes/changeSet.ts';
import type { RecordChange, RecordKind } from '#shared/changes/changeSet.ts';
import type { CellStep, NamedChange } from '#shared/history/historyStep.ts';
import type { Task } from '#shared/tasks/task.ts';
import { extraCell, extraKey } from '#shared/tasks/taskCells.ts';
import { UserError } from '#shared/userError.ts';

import type { LoggedStep, StepLog } from './stepLog.ts';

interface Source {
  readonly log: Pick<StepLog, 'find' | 'read' | 'touching'>;
  /** Finds a record as it is now; null when it is gone. */
  readonly records: Readonly<Record<RecordKind, { find(id: string): object | null }>>;
}

/** More steps of one cell than anybody looks through. */
const shownCellSteps = 500;

/** The changes of one step, `limit` of them from `from` on. */
export function readStep(
  { log, records }: Source,
  id: number,
  from: number,
  limit: number,
): { step: LoggedStep; changes: NamedChange[] } {
  const step = log.find(id);
  if (step === null) throw new UserError('stepNotFound');
  const changes = log.read(id).changes.slice(from, from + limit);
  return {
    step,
    changes: changes.map((change) => nameChange(change, records[change.kind].find(change.id))),
  };
}

/** The steps that changed a field of a record (null: anything of it), newest first. */
export function readCellSteps(
  { log, records }: Source,
  record: string,
  field: string | null,
): CellStep[] {
  return log
    .touching(record)
    .slice(0, shownCellSteps)
    .flatMap((id): CellStep[] => {
      const step = log.find(id);
      if (step === null) return [];
      const changes = log.read(id).changes.filter((change) => change.id === record);
      return changes.toReversed().flatMap((change): CellStep[] => {
        const named = nameChange(change, records[change.kind].find(record));
        if (field === null) return [{ ...named, step }];
        const before = pick(named.before, field);
        const after = pick(named.after, field);
        const isOther = before !== null && isSameValue(before, after);
        if ((before === null && after === null) || isOther) return [];
        return [{ ...named, before, after, step }];
      });
    });
}

/** Of the custom cells, which stand together in one field, only the one that is asked for. */
function pick(side: NamedChange['before'], field: string): NamedChange['before'] {
  const key = extraKey(field);
  if (key !== null) {
    if (side === null || !('extra' in side)) return null;
    return { extra: { [key]: extraCell(side as Pick<Task, 'extra'>, key) } };
  }
  return side !== null && field in side ? { [field]: side[field] } : null;
}

/** `known`: the record as it is now, if it is. */
export function nameChange(
  { kind, id, before, after }: RecordChange,
  known: object | null,
): NamedChange {
  return { kind, id, name: nameOf(kind, { ...before, ...after, ...known }, id), before, after };
}

const nameFields: Record<RecordKind, string> = {
  plan: 'title',
  agency: 'name',
  succession: 'basis',
  leader: 'name',
  charge: 'subject',
  clause: 'label',
  task: 'code',
  target: 'name',
  remark: 'agency',
  waiver: 'reason',
};

function nameOf(kind: RecordKind, fields: Readonly<Record<string, unknown>>, id: string): string {
  const name = fields[nameFields[kind]];
  return typeof name === 'string' && name !== '' ? name : id;
}
