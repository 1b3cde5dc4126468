import { foldText } from '../text/fold.ts';

/** Kinds that the program knows by name; others are kept in the words of the office. */
export const agencyKinds = [
  'party-committee',
  'party-body',
  'party-service',
  'party-group',
  'party-district',
  'party-commune',
  'elected',
  'government',
  'department',
  'service-unit',
  'armed-forces',
  'judiciary',
  'central-vertical',
  'front-union',
  'association',
  'district-government',
  'commune-government',
  'enterprise',
  'group',
] as const;

export type AgencyKind = (typeof agencyKinds)[number];

export type KindNames = Readonly<Record<AgencyKind, string>>;

function isAgencyKind(kind: string): kind is AgencyKind {
  return (agencyKinds as readonly string[]).includes(kind);
}

/** What a kind is called; '' for none. */
export function kindWords(kind: string | null, names: KindNames): string {
  if (kind === null) return '';
  return isAgencyKind(kind) ? names[kind] : kind;
}

/** The kind that words name, else the words themselves; null for none. */
export function readKind(words: string, names: KindNames): string | null {
  const typed = words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (typed === '') return null;
  const folded = foldText(typed);
  return agencyKinds.find((kind) => foldText(names[kind]) === folded) ?? typed;
}
