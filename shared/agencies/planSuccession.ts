import { generateNKeysBetween } from 'fractional-indexing';

import { createRecord, editRecord } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import { comparePosition } from '../tasks/outline.ts';
import { dayBefore } from './agencyTimes.ts';
import type { Agency } from './agency.ts';
import type { Succession } from './succession.ts';

/** An agency that takes over: one of the directory, or a new one. */
export type Successor =
  | { readonly id: string }
  | { readonly id: null; readonly name: string; readonly short: string | null };

/** What happened to agencies, before the new ones have ids. */
export interface SuccessionDraft extends Pick<Succession, 'kind' | 'on' | 'basis' | 'before'> {
  readonly after: readonly Successor[];
}

/** Why a succession can't be as it is said to be. */
export type SuccessionFault =
  | 'before-missing'
  | 'one-before'
  | 'several-before'
  | 'one-after'
  | 'several-after'
  | 'ended-before';

/** Null: nothing is wrong with it. `existsOn` says whether an agency was there on a day. */
export function faultOf(
  { kind, before, after, on }: SuccessionDraft,
  existsOn: (id: string, day: string) => boolean,
): SuccessionFault | null {
  if (before.length === 0) return 'before-missing';
  if (kind === 'merged') {
    if (before.length < 2) return 'several-before';
  } else if (before.length > 1) return 'one-before';
  if ((kind === 'renamed' || kind === 'merged') && after.length !== 1) return 'one-after';
  if (kind === 'split' && after.length < 2) return 'several-after';
  return before.every((id) => existsOn(id, dayBefore(on))) ? null : 'ended-before';
}

/** Gives ids that were never given before. */
type NextId = (kind: 'agency' | 'succession') => string;

export interface PlannedSuccession {
  readonly changes: readonly RecordChange[];
  /** Those that take over, in the order of the draft. */
  readonly after: readonly Agency[];
}

/**
 * The changes that write down what happened to agencies: those that don't go on end the day before, new
 * ones begin on the day and stand behind the first that became them, with its kind and the agency above
 * it. Nothing else changes: tasks, groups and charges name the agency of their time.
 */
export function planSuccession(
  { kind, on, basis, before, after }: SuccessionDraft,
  agencies: readonly Agency[],
  nextId: NextId,
): PlannedSuccession {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const origin = byId.get(before[0] ?? '');
  const drafts = after.filter((one) => one.id === null);
  const positions = positionsBehind(agencies, origin, drafts.length);
  const created = drafts.map(({ name, short }, index): Agency => ({
    ...{ id: nextId('agency'), position: positions[index] ?? '', name, short, aliases: [] },
    ...{ kind: origin?.kind ?? null, parent: origin?.parent ?? null, members: [] },
    ...{ from: on, to: null },
  }));
  const fresh = [...created];
  const successors = after.flatMap(({ id }) =>
    id === null ? (fresh.shift() ?? []) : (byId.get(id) ?? []),
  );
  const afterIds = successors.map(({ id }) => id);
  const ended = before.flatMap((id) => {
    const agency = afterIds.includes(id) ? undefined : byId.get(id);
    return agency === undefined ? [] : (editRecord('agency', agency, { to: dayBefore(on) }) ?? []);
  });
  const succession = { id: nextId('succession'), kind, on, before, after: afterIds, basis };
  return {
    changes: [
      ...created.map((agency) => createRecord('agency', agency)),
      ...ended,
      createRecord('succession', succession),
    ],
    after: successors,
  };
}

function positionsBehind(
  agencies: readonly Agency[],
  origin: Agency | undefined,
  count: number,
): string[] {
  const sorted = agencies.toSorted(comparePosition);
  const at = sorted.findIndex(({ id }) => id === origin?.id);
  const last = at === -1 ? sorted.length - 1 : at;
  return generateNKeysBetween(
    sorted[last]?.position ?? null,
    sorted[last + 1]?.position ?? null,
    count,
  );
}
