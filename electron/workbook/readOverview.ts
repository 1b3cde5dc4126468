import { basename, extname } from 'node:path';

import type { HistoryState, WorkbookOverview } from '#shared/contract/patch.ts';
import { comparePosition } from '#shared/tasks/outline.ts';

import type { StepLog } from '../history/stepLog.ts';
import type { Records } from './records.ts';

interface Source {
  readonly path: string;
  readonly records: Records;
  readonly log: Pick<StepLog, 'last'>;
  readonly history: HistoryState;
}

/** A workbook as it is now, without its tasks. */
export function readOverview({ path, records, log, history }: Source): WorkbookOverview {
  const plan = records.plan.find('plan');
  if (plan === null) throw new Error('The workbook has no plan record.');
  const last = log.last();
  return {
    path,
    name: basename(path, extname(path)),
    revision: last?.id ?? 0,
    plan,
    agencies: records.agency.list().sort(comparePosition),
    successions: records.succession.list(),
    leaders: records.leader.list().sort(comparePosition),
    charges: records.charge.list(),
    clauses: records.clause.list().sort(comparePosition),
    targets: records.target.list().sort(comparePosition),
    remarks: records.remark.list(),
    waivers: records.waiver.list(),
    history,
    savedAt: last?.at ?? null,
  };
}
