import type { Agency } from './agency.ts';
import { readAgencyWords } from './agencyWords.ts';

/** A name as names are compared: without marks, common abbreviations spelt out, without spaces. */
export function agencyKey(name: string): string {
  return readAgencyWords(name.normalize('NFC'))
    .map(({ key }) => key)
    .join('');
}

/** Finds the agencies that a name is the name of, or else one of their other names. */
export function createNameFinder(agencies: readonly Agency[]): (name: string) => Agency[] {
  const byName = Map.groupBy(agencies, ({ name }) => agencyKey(name));
  const byOther = Map.groupBy(
    agencies.flatMap((agency) =>
      [agency.short ?? '', ...agency.aliases].map((other) => ({ agency, key: agencyKey(other) })),
    ),
    ({ key }) => key,
  );
  return (name) => {
    const key = agencyKey(name);
    if (key === '') return [];
    const named = byName.get(key);
    if (named !== undefined) return named;
    return [...new Set((byOther.get(key) ?? []).map(({ agency }) => agency))];
  };
}
