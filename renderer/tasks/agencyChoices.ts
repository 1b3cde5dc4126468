import type { Agency } from '#shared/agencies/agency.ts';
import type { Owner } from '#shared/agencies/owner.ts';
import type { AgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import { searchAgencies } from '#shared/agencies/searchAgencies.ts';

/** What may be taken for the words typed. */
export type AgencyChoice =
  | { readonly kind: 'agency'; readonly agency: Agency }
  /** The words name several agencies of the directory. */
  | { readonly kind: 'several'; readonly owners: readonly Owner[] }
  | { readonly kind: 'keep'; readonly text: string }
  | { readonly kind: 'add'; readonly text: string };

export interface AgencyChoices {
  readonly choices: readonly AgencyChoice[];
  /** Agencies that match too but are not among the choices, because the list would be too long. */
  readonly more: number;
}

/** More are not looked through by eye. */
const longestList = 60;

/**
 * Best first: the agency that the words are a name of, with those that took over from it, then those
 * that they may mean; words that are no name of the directory can be kept as they are, or added to it.
 */
export function agencyChoices(
  agencies: readonly Agency[],
  recogniser: AgencyRecogniser,
  query: string,
  successorsOf: (id: string) => readonly string[] = () => [],
): AgencyChoices {
  const text = query.normalize('NFC').trim();
  const recognised = text === '' ? [] : recogniser.recognise(text);
  const isKnown = recognised.length > 0 && recognised.every(({ agency }) => agency !== null);
  const exact =
    isKnown && recognised.length === 1
      ? agencies.find(({ id }) => id === recognised[0]?.agency)
      : undefined;
  const after = exact === undefined ? [] : successorsOf(exact.id);
  const first = [exact, ...agencies.filter(({ id }) => after.includes(id) && id !== exact?.id)];
  const found = searchAgencies(agencies, text).filter((agency) => !first.includes(agency));
  const listed = found.slice(0, longestList);
  return {
    choices: [
      ...first.flatMap((agency) => (agency === undefined ? [] : [agencyChoice(agency)])),
      ...(recognised.length > 1 ? [{ kind: 'several', owners: recognised } as const] : []),
      ...listed.map(agencyChoice),
      ...(text === '' || isKnown ? [] : unknownChoices(text)),
    ],
    more: found.length - listed.length,
  };
}

function agencyChoice(agency: Agency): AgencyChoice {
  return { kind: 'agency', agency };
}

function unknownChoices(text: string): AgencyChoice[] {
  return [
    { kind: 'keep', text },
    { kind: 'add', text },
  ];
}

/** The name of the directory is what goes into the table; it can be printed as it stands. */
export function ownerOf({ id, name }: Agency): Owner {
  return { text: name, agency: id };
}

/** Each agency once, and each name that nobody knows. */
export function withoutDoubles(owners: readonly Owner[]): readonly Owner[] {
  return [...new Map(owners.map((owner) => [owner.agency ?? owner.text, owner])).values()];
}
