import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

import type { Owner } from '#shared/agencies/owner.ts';
import type { RecordKind, RecordOf } from '#shared/changes/changeSet.ts';
import type { Task } from '#shared/tasks/task.ts';
import { comparePosition } from '#shared/tasks/outline.ts';

export type RecordLists = { readonly [K in RecordKind]: readonly RecordOf[K][] };

interface Placed {
  readonly id: string;
  readonly position: string;
  readonly parent?: string | null;
}

/**
 * Makes records fit together again after some were lost: a reference to nothing becomes empty, rows
 * without their parent go to the end of the top level, a code that is there twice is given anew.
 */
export function repairRecords(lists: RecordLists, nextCode: () => string): RecordLists {
  const agencies = new Set(lists.agency.map(({ id }) => id));
  const clauses = new Set(lists.clause.map(({ id }) => id));
  const leaders = new Set(lists.leader.map(({ id }) => id));
  const taskIds = new Set(lists.task.map(({ id }) => id));
  const known = (ids: readonly string[]) => ids.filter((id) => agencies.has(id));
  const clauseOrNull = (id: string | null) => (id !== null && clauses.has(id) ? id : null);
  const knownOwner = (owner: Owner): Owner =>
    owner.agency === null || agencies.has(owner.agency) ? owner : { ...owner, agency: null };
  const tasks = lists.task.map((task): Task => ({
    ...task,
    clause: clauseOrNull(task.clause),
    lead: task.lead === null ? null : knownOwner(task.lead),
    support: task.support.map(knownOwner),
  }));
  return {
    plan: lists.plan,
    agency: place(lists.agency).map((agency) => ({ ...agency, members: known(agency.members) })),
    succession: lists.succession.map((one) => ({
      ...one,
      before: known(one.before),
      after: known(one.after),
    })),
    leader: place(lists.leader),
    charge: lists.charge.filter(({ leader }) => leaders.has(leader)),
    clause: place(lists.clause),
    task: withOwnCodes(place(tasks), nextCode),
    target: place(lists.target).map((row) => ({
      ...row,
      clause: clauseOrNull(row.clause),
      lead: row.lead === null ? null : knownOwner(row.lead),
      tasks: row.tasks.filter((id) => taskIds.has(id)),
    })),
    remark: lists.remark,
    waiver: lists.waiver,
  };
}

/** The first row with a code keeps it. */
function withOwnCodes(tasks: readonly Task[], nextCode: () => string): Task[] {
  const taken = new Set(tasks.map(({ code }) => code));
  const given = new Set<string>(['']);
  return tasks.map((task) => {
    let { code } = task;
    if (given.has(code)) {
      do code = nextCode();
      while (taken.has(code));
    }
    given.add(code);
    return code === task.code ? task : { ...task, code };
  });
}

/** Every row under a parent that is there, and with a position that none of its siblings has. */
function place<T extends Placed>(rows: readonly T[]): T[] {
  const orphans = findOrphans(rows);
  const groups = Map.groupBy(rows, ({ id, parent }) => (orphans.has(id) ? null : (parent ?? null)));
  return [...groups.values()].flatMap((siblings) => positionSiblings(siblings, orphans));
}

/** Rows whose parent is lost, and one row of each circle that broken references make. */
function findOrphans(rows: readonly Placed[]): ReadonlySet<string> {
  const parents = new Map(rows.map(({ id, parent }) => [id, parent ?? null]));
  const orphans = new Set<string>();
  const isAttached = new Set<string | null>([null]);
  for (const { id } of rows) {
    const path = new Set<string>();
    let at: string | null = id;
    while (!isAttached.has(at) && at !== null) {
      path.add(at);
      const parent: string | null = parents.get(at) ?? null;
      if (parent !== null && (!parents.has(parent) || path.has(parent))) {
        orphans.add(at);
        break;
      }
      at = parent;
    }
    for (const one of path) isAttached.add(one);
  }
  return orphans;
}

function positionSiblings<T extends Placed>(
  siblings: readonly T[],
  orphans: ReadonlySet<string>,
): T[] {
  const staying: T[] = [];
  const displaced: T[] = [];
  const taken = new Set<string>();
  for (const row of siblings.toSorted(comparePosition)) {
    const stays = !orphans.has(row.id) && !taken.has(row.position) && isKey(row.position);
    (stays ? staying : displaced).push(row);
    if (stays) taken.add(row.position);
  }
  // Rows of one lost parent stay together.
  displaced.sort((left, right) => compareText(left.parent ?? '', right.parent ?? ''));
  const keys = generateNKeysBetween(staying.at(-1)?.position ?? null, null, displaced.length);
  const moved = displaced.map((row, index) => ({
    ...row,
    ...(orphans.has(row.id) ? { parent: null } : {}),
    position: keys[index] ?? row.position,
  }));
  return [...staying, ...moved];
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whether it is a fractional key; the library tells by throwing at any other text. */
function isKey(position: string): boolean {
  try {
    generateKeyBetween(position, null);
    return true;
  } catch {
    return false;
  }
}
