import type { Agency } from './agency.ts';
import { isWithin } from './agencyTimes.ts';

/**
 * The agencies that a group stands for, groups inside it opened, each once: its members, else those that
 * stand below it in the directory. Empty for a group of which nobody is known, and for what is no group.
 * `on`: only those that there are on this day; null: all that the directory has.
 */
export function createGroupReader(
  agencies: readonly Agency[],
  on: string | null = null,
): (id: string) => string[] {
  const isThere = (agency: Agency): boolean => on === null || isWithin(agency, on);
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const below = Map.groupBy(agencies, ({ parent }) => parent);

  function open(group: Agency, above: readonly string[]): string[] {
    const listed = group.members.flatMap((id) => byId.get(id) ?? []);
    const members = listed.length > 0 ? listed : (below.get(group.id) ?? []);
    return members.flatMap((member) => {
      if (above.includes(member.id) || !isThere(member)) return [];
      return member.kind === 'group' ? open(member, [...above, member.id]) : [member.id];
    });
  }

  return (id) => {
    const group = byId.get(id);
    return group?.kind === 'group' ? [...new Set(open(group, [id]))] : [];
  };
}

/** Whether a group may take in another entry: it can't hold itself, nor a group that holds it. */
export function mayHold(agencies: readonly Agency[], group: string, member: string): boolean {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const seen = new Set<string>();
  function holdsGroup(id: string): boolean {
    if (id === group) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return byId.get(id)?.members.some(holdsGroup) ?? false;
  }
  return !holdsGroup(member);
}
