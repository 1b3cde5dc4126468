import type { Agency } from '../agencies/agency.ts';
import { createGroupReader } from '../agencies/groupMembers.ts';
import type { Owner } from '../agencies/owner.ts';
import type { OutlineRow } from '../tasks/outline.ts';
import type { Task } from '../tasks/task.ts';
import { compareVietnamese } from '../text/compareVietnamese.ts';
import type { PackRole, PackRow } from './pack.ts';
import { packCellsOf } from './packCells.ts';
import { packFileNames } from './packFileNames.ts';
import type { Gap, Recipient } from './recipient.ts';
import type { Remark } from './remark.ts';

/** The plan that packs are made of. */
export interface PackSource {
  /** As `arrangeOutline` gives it. */
  readonly rows: readonly OutlineRow<Task>[];
  readonly agencies: readonly Agency[];
  readonly remarks: readonly Remark[];
  /** The day of the round: groups stand for those that there are then; left out: for all. */
  readonly on?: string;
}

export interface PackChoice {
  /** Ids of agencies; null: all that lead a task. */
  readonly agencies: readonly string[] | null;
  /** Ids of sections, whose tasks go out; null: all tasks. */
  readonly sections: readonly string[] | null;
}

/** A pack before it is written. */
export interface PlannedPack {
  readonly agency: string;
  readonly agencyName: string;
  /** Without ending. */
  readonly fileName: string;
  /** Tasks that it leads, then those that it supports, each in the order of the plan. */
  readonly rows: readonly PackRow[];
}

export interface PackPlan {
  /** Everybody who has a task, by name. */
  readonly recipients: readonly Recipient[];
  /** Of those who are chosen. */
  readonly packs: readonly PlannedPack[];
  readonly gaps: readonly Gap[];
}

/** Works out who gets which tasks in the round of this number, and which tasks reach nobody. */
export function planPacks(source: PackSource, choice: PackChoice, round: number): PackPlan {
  const { agencies, remarks } = source;
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const tasks = chooseTasks(source.rows, choice.sections);
  const { assigned, gaps } = assignTasks(tasks, source);
  const named = [...assigned]
    .map(([agency, roles]) => ({ agency, name: names.get(agency) ?? agency, roles }))
    .toSorted((left, right) => compareVietnamese(left.name, right.name));
  const fileNames = packFileNames(
    named.map(({ name }) => name),
    round,
  );
  const isChosen = (agency: string, lead: number) =>
    choice.agencies === null ? lead > 0 : choice.agencies.includes(agency);
  const all = named.map(({ agency, name, roles: { lead, support } }, index) => {
    const fileName = fileNames[index] ?? '';
    const remarkOf = lastRemarks(remarks, name);
    const rowsOf = (role: PackRole, ones: readonly OutlineRow<Task>[]) =>
      ones.map(({ node, number }): PackRow => {
        const context = { number, names, remark: remarkOf.get(node.id) ?? null };
        const content = packCellsOf(role, node, context);
        return { role, task: node.id, code: node.code, content };
      });
    const counts = { lead: lead.length, support: support.length };
    const recipient = { agency, name, ...counts, file: `${fileName}.xlsx` };
    return {
      recipient: { ...recipient, isChosen: isChosen(agency, lead.length) },
      pack: (): PlannedPack => ({
        agency,
        agencyName: name,
        fileName,
        rows: [...rowsOf('lead', lead), ...rowsOf('support', support)],
      }),
    };
  });
  return {
    recipients: all.map(({ recipient }) => recipient),
    packs: all.filter(({ recipient }) => recipient.isChosen).map(({ pack }) => pack()),
    gaps,
  };
}

/** The tasks of the sections, at any depth below them. */
function chooseTasks(
  rows: readonly OutlineRow<Task>[],
  sections: readonly string[] | null,
): OutlineRow<Task>[] {
  const inside = new Set(sections);
  return rows.filter(({ node: { id, parent, type } }) => {
    // A parent comes before its children.
    if (parent !== null && inside.has(parent)) inside.add(id);
    return type === 'task' && (sections === null || inside.has(id));
  });
}

type Roles = Record<PackRole, OutlineRow<Task>[]>;

function assignTasks(
  tasks: readonly OutlineRow<Task>[],
  source: Pick<PackSource, 'agencies' | 'on'>,
): { assigned: ReadonlyMap<string, Roles>; gaps: readonly Gap[] } {
  const assigned = new Map<string, Roles>();
  const gaps: Gap[] = [];
  const reach = createReach(source);
  const give = (agency: string, role: PackRole, row: OutlineRow<Task>) => {
    const roles = assigned.get(agency) ?? { lead: [], support: [] };
    assigned.set(agency, roles);
    // A member of a group that leads does not support itself as well, nor twice.
    const has = roles.lead.at(-1) === row || roles[role].at(-1) === row;
    if (!has) roles[role].push(row);
  };
  for (const row of tasks) {
    const { id: task, code, title, lead, support } = row.node;
    const owners = [
      ...(lead === null ? [] : [{ role: 'lead', owner: lead } as const]),
      ...support.map((owner) => ({ role: 'support', owner }) as const),
    ];
    const miss = (kind: Gap['kind'], owner: string | null) =>
      gaps.push({ kind, task, code, title, owner });
    if (lead === null) miss('no-lead', null);
    for (const { role, owner } of owners) {
      const reached = reach(owner);
      if (typeof reached === 'string') miss(`${role}-${reached}`, owner.text);
      else for (const agency of reached) give(agency, role, row);
    }
  }
  return { assigned, gaps };
}

/** Ids of the agencies that an owner stands for: itself, or the members of a group. */
function createReach({
  agencies,
  on,
}: Pick<PackSource, 'agencies' | 'on'>): (
  owner: Owner,
) => readonly string[] | 'unknown' | 'is-group' {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const membersOf = createGroupReader(agencies, on);
  return ({ agency: id }) => {
    const agency = id === null ? undefined : byId.get(id);
    if (agency === undefined) return 'unknown';
    if (agency.kind !== 'group') return [agency.id];
    const members = membersOf(agency.id);
    return members.length === 0 ? 'is-group' : members;
  };
}

/** What an agency remarked last on each task, by the task's id. */
function lastRemarks(remarks: readonly Remark[], agency: string): ReadonlyMap<string, string> {
  const own = remarks
    .filter((remark) => remark.kind === 'support' && remark.agency === agency)
    .toSorted(
      (left, right) => compareText(left.on ?? '', right.on ?? '') || ageOf(left) - ageOf(right),
    );
  return new Map(own.map(({ task, text }) => [task, text]));
}

/** Later ones of one day have higher ids. */
function ageOf({ id }: Remark): number {
  return Number(id.slice(1));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
