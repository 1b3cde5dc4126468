import type { RecordKind, RecordOf } from '../changes/changeSet.ts';
import type { Owner } from './owner.ts';

/** Records that can name an agency by its id. */
export type ReferringKind = Extract<
  RecordKind,
  'agency' | 'task' | 'target' | 'charge' | 'succession' | 'waiver'
>;

/** All records of a workbook that can name an agency. */
export type Referring = { readonly [K in ReferringKind]: readonly RecordOf[K][] };

/** In what way a record names an agency. */
export const agencyRoles = [
  'lead',
  'support',
  'target',
  'parent',
  'member',
  'charge',
  'succession',
  'waiver',
] as const;

export type AgencyRole = (typeof agencyRoles)[number];

/** A record that names an agency. */
export interface AgencyUse {
  readonly role: AgencyRole;
  readonly kind: ReferringKind;
  readonly id: string;
}

/** The ids that a record names, each with its role. */
type ReferenceReader<K extends ReferringKind> = (
  record: RecordOf[K],
) => readonly (readonly [AgencyRole, string])[];

const readers: { readonly [K in ReferringKind]: ReferenceReader<K> } = {
  agency: ({ parent, members }) => [
    ...(parent === null ? [] : [['parent', parent] as const]),
    ...members.map((id) => ['member', id] as const),
  ],
  task: ({ lead, support }) => [
    ...ownerIds([lead]).map((id) => ['lead', id] as const),
    ...ownerIds(support).map((id) => ['support', id] as const),
  ],
  target: ({ lead }) => ownerIds([lead]).map((id) => ['target', id] as const),
  charge: ({ kind, subject }) => (kind === 'agency' ? [['charge', subject] as const] : []),
  succession: ({ before, after }) => [...before, ...after].map((id) => ['succession', id] as const),
  waiver: ({ record }) => [['waiver', record] as const],
};

const referringKinds = Object.keys(readers) as ReferringKind[];

/** Everything that names one of these agencies, in the order of `agencyRoles`. */
export function findUses(
  referring: Partial<Referring>,
  agencies: ReadonlySet<string>,
): AgencyUse[] {
  const uses = referringKinds.flatMap((kind) => usesOfKind(kind, referring[kind] ?? [], agencies));
  return agencyRoles.flatMap((role) => uses.filter((use) => use.role === role));
}

function usesOfKind<K extends ReferringKind>(
  kind: K,
  records: readonly RecordOf[K][],
  agencies: ReadonlySet<string>,
): AgencyUse[] {
  const read: ReferenceReader<K> = readers[kind];
  return records.flatMap((record) => {
    const roles = read(record).flatMap(([role, id]) => (agencies.has(id) ? [role] : []));
    return [...new Set(roles)].map((role) => ({ role, kind, id: record.id }));
  });
}

/** Tasks of one agency: those that it leads and those that it supports. */
export interface TaskCounts {
  readonly lead: number;
  readonly support: number;
}

/** How many tasks each agency leads and supports; agencies without any are missing. */
export function countTasks(
  tasks: readonly { readonly lead: Owner | null; readonly support: readonly Owner[] }[],
): ReadonlyMap<string, TaskCounts> {
  const counts = new Map<string, { lead: number; support: number }>();
  const countOf = (id: string) => {
    const known = counts.get(id) ?? { lead: 0, support: 0 };
    counts.set(id, known);
    return known;
  };
  for (const { lead, support } of tasks) {
    for (const id of ownerIds([lead])) countOf(id).lead += 1;
    for (const id of new Set(ownerIds(support))) countOf(id).support += 1;
  }
  return counts;
}

function ownerIds(owners: readonly (Owner | null)[]): string[] {
  return owners.flatMap((owner) => owner?.agency ?? []);
}
