import { editRecord, removeRecord } from '../changes/changeSet.ts';
import type { RecordChange } from '../changes/changeSet.ts';
import type { Agency } from './agency.ts';
import type { Referring } from './agencyReferences.ts';
import type { Owner } from './owner.ts';
import type { Succession } from './succession.ts';
import { withAlias } from './withAlias.ts';

/**
 * The changes that make one agency of several that are the same body (gộp trùng): whatever named one of
 * the `others` names `kept`, which learns their names and takes over what it lacks itself. Words of tasks
 * stay as written. What would name itself then is dropped: an agency above itself, a second place in
 * one list, a body that became itself.
 */
export function uniteAgencies(
  referring: Referring,
  kept: string,
  others: readonly string[],
): RecordChange[] {
  const gone = new Set(others.filter((id) => id !== kept));
  const settle = (id: string) => (gone.has(id) ? kept : id);
  const settleOwner = (owner: Owner): Owner =>
    owner.agency === null || !gone.has(owner.agency) ? owner : { ...owner, agency: kept };
  const removed = referring.agency.filter(({ id }) => gone.has(id));

  const tasks = referring.task.flatMap((task) => {
    const lead = task.lead === null ? null : settleOwner(task.lead);
    const support = withoutTwice(task.support.map(settleOwner), lead, kept);
    const isTouched = [task.lead, ...task.support].some((owner) => gone.has(owner?.agency ?? ''));
    return isTouched ? (editRecord('task', task, { lead, support }) ?? []) : [];
  });
  const targets = referring.target.flatMap((target) =>
    target.lead === null
      ? []
      : (editRecord('target', target, { lead: settleOwner(target.lead) }) ?? []),
  );
  const agencies = referring.agency.flatMap((agency) => {
    if (gone.has(agency.id)) return [];
    const joined = agency.id === kept ? join(agency, removed) : agency;
    const members = [...new Set(joined.members.map(settle))].filter((id) => id !== agency.id);
    const parent = parentOf(joined, referring.agency, settle);
    return editRecord('agency', agency, { ...joined, members, parent }) ?? [];
  });
  const charges = referring.charge.flatMap((charge) =>
    charge.kind === 'agency'
      ? (editRecord('charge', charge, { subject: settle(charge.subject) }) ?? [])
      : [],
  );
  const waivers = referring.waiver.flatMap(
    (waiver) => editRecord('waiver', waiver, { record: settle(waiver.record) }) ?? [],
  );
  return [
    ...tasks,
    ...targets,
    ...agencies,
    ...charges,
    ...waivers,
    ...referring.succession.flatMap((succession) => settleSuccession(succession, settle)),
    ...removed.map((agency) => removeRecord('agency', agency)),
  ];
}

/** An agency that leads does not support as well, and none supports twice. */
function withoutTwice(support: readonly Owner[], lead: Owner | null, kept: string): Owner[] {
  let isTaken = lead?.agency === kept;
  return support.filter(({ agency }) => {
    if (agency !== kept) return true;
    const isFirst = !isTaken;
    isTaken = true;
    return isFirst;
  });
}

function join(kept: Agency, removed: readonly Agency[]): Agency {
  const learned = removed.reduce(
    (agency, { name, short, aliases }) =>
      [name, short ?? '', ...aliases].reduce(withAlias, {
        ...agency,
        short: agency.short ?? short,
      }),
    kept,
  );
  const all = [kept, ...removed];
  return {
    ...learned,
    members: [...new Set(all.flatMap(({ members }) => members))],
    kind: all.find(({ kind }) => kind !== null)?.kind ?? null,
    from: firstDay(all.map(({ from }) => from)),
    to: lastDay(all.map(({ to }) => to)),
  };
}

/** No limit goes on over any limit. */
function firstDay(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.toSorted()[0] ?? null);
}

function lastDay(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : (known.toSorted().at(-1) ?? null);
}

/** What stands above an agency once the others are gone: the nearest that does not stand below it. */
function parentOf(
  agency: Agency,
  all: readonly Agency[],
  settle: (id: string) => string,
): string | null {
  const byId = new Map(all.map((one) => [one.id, one]));
  const isBelow = (id: string): boolean =>
    chainFrom(id, byId).some((above) => settle(above) === agency.id);
  const above = chainFrom(agency.parent, byId).find((id) => !isBelow(id));
  return above === undefined ? null : settle(above);
}

/** An agency and those above it, the nearest first; a circle is gone round once. */
function chainFrom(id: string | null, byId: ReadonlyMap<string, Agency>): string[] {
  const chain = new Set<string>();
  for (let at = id; at !== null && !chain.has(at); at = byId.get(at)?.parent ?? null) chain.add(at);
  return [...chain];
}

function settleSuccession(succession: Succession, settle: (id: string) => string): RecordChange[] {
  const before = [...new Set(succession.before.map(settle))];
  const after = [...new Set(succession.after.map(settle))];
  const isNothing = before.length === after.length && before.every((id) => after.includes(id));
  if (isNothing) return [removeRecord('succession', succession)];
  const change = editRecord('succession', succession, { before, after });
  return change === null ? [] : [change];
}
