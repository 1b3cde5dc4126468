import { editRecord } from '../changes/changeSet.ts';
import type { ChangeOf } from '../changes/changeSet.ts';
import type { Agency } from './agency.ts';

/** An agency without an id and a place. */
type UnplacedAgency = Omit<Agency, 'id' | 'position'>;

/** What cells of an agency hold: a part of its fields. */
export type AgencyFields = Partial<UnplacedAgency>;

/** An agency that shall be made; it has a name from the beginning. */
export type NewAgency = AgencyFields & Pick<Agency, 'name'>;

/** An agency of which nothing is known yet. */
export const blankAgency: UnplacedAgency = {
  name: '',
  short: null,
  aliases: [],
  kind: null,
  parent: null,
  from: null,
  to: null,
  members: [],
};

/** What the user saw in some cells of an agency, and what shall be there. */
export interface AgencyEdit {
  readonly id: string;
  readonly before: AgencyFields;
  readonly after: AgencyFields;
}

/** What is no group has no members. */
export function settleAgency(agency: UnplacedAgency, fields: AgencyFields): AgencyFields {
  const { kind, members } = { ...agency, ...fields };
  return kind === 'group' || members.length === 0 ? fields : { ...fields, members: [] };
}

/**
 * The changes that edits of cells make, in their order, with what follows from them. What the user saw
 * stays in `before`, so that an edit of something that is no longer so is refused.
 */
export function changesOfAgencyEdits(
  edits: readonly AgencyEdit[],
  findAgency: (id: string) => Agency | null,
): ChangeOf<'agency'>[] {
  const known = new Map<string, Agency | null>();
  return edits.map(({ id, before, after }) => {
    const agency = known.get(id) ?? findAgency(id);
    if (agency === null) return { kind: 'agency', id, before, after };
    const settled = { ...agency, ...settleAgency(agency, after) };
    known.set(id, settled);
    const following = editRecord('agency', agency, settled)?.before ?? {};
    const seen = { ...following, ...before };
    return { kind: 'agency', id, before: seen, after: pickSame(seen, settled) };
  });
}

/** The same fields as in `fields`, of another state. */
function pickSame(fields: AgencyFields, from: Agency): AgencyFields {
  return Object.fromEntries(
    (Object.keys(fields) as (keyof AgencyFields)[]).map((field) => [field, from[field]]),
  );
}

/** Why a directory can't be as it would be. */
export type AgencyFault = 'days-reversed' | 'above-itself' | 'holds-itself';

/** What is wrong with one of the agencies `ids` among `agencies`; null: nothing. */
export function findAgencyFault(
  agencies: readonly Agency[],
  ids: ReadonlySet<string>,
): { readonly agency: Agency; readonly fault: AgencyFault } | null {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  for (const agency of agencies) {
    if (!ids.has(agency.id)) continue;
    const { from, to } = agency;
    if (from !== null && to !== null && from > to) return { agency, fault: 'days-reversed' };
    const parentsOf = ({ parent }: Agency) => (parent === null ? [] : [parent]);
    if (reachesItself(agency, byId, parentsOf)) return { agency, fault: 'above-itself' };
    if (reachesItself(agency, byId, ({ members }) => members))
      return { agency, fault: 'holds-itself' };
  }
  return null;
}

function reachesItself(
  start: Agency,
  byId: ReadonlyMap<string, Agency>,
  nextOf: (agency: Agency) => readonly string[],
): boolean {
  const seen = new Set<string>();
  const open = [...nextOf(start)];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === start.id) return true;
    const agency = byId.get(id);
    if (agency === undefined || seen.has(id)) continue;
    seen.add(id);
    open.push(...nextOf(agency));
  }
  return false;
}
