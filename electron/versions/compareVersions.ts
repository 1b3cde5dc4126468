import type { RecordMaps } from '#shared/changes/applyChanges.ts';
import { compareRecords } from '#shared/versions/compareRecords.ts';
import type { Comparison } from '#shared/versions/comparison.ts';
import { comparePosition } from '#shared/tasks/outline.ts';
import { UserError } from '#shared/userError.ts';

import { nameChange } from '../history/readSteps.ts';

/** The differences, and the records of `to` to show them in. */
export function compareVersions(from: RecordMaps, to: RecordMaps): Comparison {
  const plan = to.plan.get('plan');
  if (plan === undefined) throw new UserError('unexpected');
  return {
    changes: compareRecords(from, to).map((change) =>
      nameChange(change, to[change.kind].get(change.id) ?? null),
    ),
    records: {
      plan,
      agencies: [...to.agency.values()].sort(comparePosition),
      tasks: [...to.task.values()].sort(comparePosition),
      targets: [...to.target.values()].sort(comparePosition),
    },
  };
}
