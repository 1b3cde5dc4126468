import type { Agency } from './agency.ts';
import { readAgencyWords } from './agencyWords.ts';

/**
 * The agency with a name that somebody said is its own, so that it is recognised from now on; the same
 * agency where it knows the name already, in whatever spelling.
 */
export function withAlias(agency: Agency, name: string): Agency {
  const alias = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const key = keyOf(alias);
  const known = [agency.name, agency.short, ...agency.aliases].some(
    (other) => other !== null && keyOf(other) === key,
  );
  return known || key === '' ? agency : { ...agency, aliases: [...agency.aliases, alias] };
}

function keyOf(name: string): string {
  return readAgencyWords(name)
    .map((word) => word.key)
    .join('');
}
