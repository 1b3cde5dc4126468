import type { Agency } from '../agencies/agency.ts';
import type { Owner } from '../agencies/owner.ts';
import type { AgencyRecogniser } from '../agencies/recogniseAgencies.ts';
import { isGenericOwner } from './genericOwner.ts';
import { createOwnOfficeTest } from './ownOffice.ts';

/**
 * What kind of a lead a cell names. `generic`: "các cơ quan liên quan", which is nobody; `several`:
 * more than one; `group`: an entry such as "các sở, ban, ngành"; `unknown`: not in the directory;
 * `office`: the office that keeps the plan.
 */
export type LeadKind = 'known' | 'generic' | 'several' | 'group' | 'unknown' | 'office';

export interface ReadingOfLead {
  readonly kind: LeadKind;
  /** As the directory names them, or as written. */
  readonly names: readonly string[];
}

export type ReadLead = (lead: Owner) => ReadingOfLead;

/** Reads each cell once: tables repeat their owners. */
export function createLeadReader(
  agencies: readonly Agency[],
  recogniser: AgencyRecogniser,
): ReadLead {
  const agencyById = new Map(agencies.map((agency) => [agency.id, agency]));
  const isOwnOffice = createOwnOfficeTest(agencies);
  const known = new Map<string, ReadingOfLead>();
  const seen = new WeakMap<Owner, ReadingOfLead>();

  function read({ text, agency: id }: Owner): ReadingOfLead {
    const agency = id === null ? undefined : agencyById.get(id);
    const name = agency?.name ?? text;
    if (isGenericOwner(text) || isGenericOwner(name)) return { kind: 'generic', names: [text] };
    if (agency?.kind === 'group') return { kind: 'group', names: [name] };
    if (agency === undefined) {
      const parts = recogniser.recognise(text);
      const names = parts.map((part) => agencyById.get(part.agency ?? '')?.name ?? part.text);
      if (parts.length > 1) return { kind: 'several', names };
      // Without a directory nothing can be recognised.
      if (agencies.length > 0 && !isOwnOffice(text)) return { kind: 'unknown', names: [text] };
    }
    return { kind: isOwnOffice(name) ? 'office' : 'known', names: [name] };
  }

  function recall(lead: Owner): ReadingOfLead {
    const key = `${lead.agency ?? ''}\n${lead.text}`;
    const reading = known.get(key) ?? read(lead);
    known.set(key, reading);
    return reading;
  }

  return (lead) => {
    const reading = seen.get(lead) ?? recall(lead);
    seen.set(lead, reading);
    return reading;
  };
}
