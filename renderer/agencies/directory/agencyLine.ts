import type { Agency } from '#shared/agencies/agency.ts';
import { blankAgency } from '#shared/agencies/agencyCells.ts';
import type { TaskCounts } from '#shared/agencies/agencyReferences.ts';
import type { AgencyTimes } from '#shared/agencies/agencyTimes.ts';

import { emptyRowId } from '../../grid/emptyRowId.ts';

/** One row of a table of agencies or groups. */
export interface AgencyLine {
  readonly id: string;
  readonly position: string;
  readonly agency: Agency;
  /** Counts the rows; '' in the empty row. */
  readonly number: string;
  /** Name of the agency above; '' for none. */
  readonly parent: string;
  readonly counts: TaskCounts;
  /** How many agencies a group stands for. */
  readonly members: number;
  /** Whether it is gone on the day that status is told of. */
  readonly hasEnded: boolean;
}

const noTasks: TaskCounts = { lead: 0, support: 0 };

/** The row behind the last one. */
export function emptyAgencyLine(kind: string | null): AgencyLine {
  return {
    ...{ id: emptyRowId, position: '', number: '', parent: '', members: 0, hasEnded: false },
    ...{ agency: { ...blankAgency, id: emptyRowId, position: '', kind }, counts: noTasks },
  };
}

/** What lines are made of beside the agencies themselves. */
export interface LineContext {
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly counts: ReadonlyMap<string, TaskCounts>;
  readonly membersOf: (group: string) => readonly string[];
  readonly times: AgencyTimes;
  readonly asOf: string;
}

/** Makes lines of agencies; one in which nothing changed stays the same object. */
export function createAgencyArranger(): (
  agencies: readonly Agency[],
  context: LineContext,
) => readonly AgencyLine[] {
  let known = new Map<string, AgencyLine>();
  return (agencies, { agencyById, counts, membersOf, times, asOf }) => {
    const lines = agencies.map((agency, index): AgencyLine => {
      const { id, position } = agency;
      const { to } = times.lifeOf(id);
      const line: AgencyLine = {
        ...{ id, position, agency },
        number: String(index + 1),
        parent: agencyById.get(agency.parent ?? '')?.name ?? '',
        counts: counts.get(id) ?? noTasks,
        members: agency.kind === 'group' ? membersOf(id).length : 0,
        hasEnded: to !== null && to < asOf,
      };
      const old = known.get(id);
      return old !== undefined && isSame(old, line) ? old : line;
    });
    known = new Map(lines.map((line) => [line.id, line]));
    return lines;
  };
}

function isSame(left: AgencyLine, right: AgencyLine): boolean {
  return (
    left.agency === right.agency &&
    left.number === right.number &&
    left.parent === right.parent &&
    left.counts.lead === right.counts.lead &&
    left.counts.support === right.counts.support &&
    left.members === right.members &&
    left.hasEnded === right.hasEnded
  );
}
