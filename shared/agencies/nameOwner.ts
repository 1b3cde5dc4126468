import type { Owner } from './owner.ts';

/** The directory's name for a recognised owner, else the words as written. */
export function nameOwner({ text, agency }: Owner, nameOf: ReadonlyMap<string, string>): string {
  return agency === null ? text : (nameOf.get(agency) ?? text);
}
