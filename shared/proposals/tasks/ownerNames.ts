import { createAgencyRecogniser } from '../../agencies/recogniseAgencies.ts';
import type { Agency } from '../../agencies/agency.ts';

/** Names of owners by the directory; words that it does not know stay as written. */
export interface OwnerNames {
  /** One name: several bodies that lead together stay together, as the text has them. */
  readonly lead: (words: string) => string;
  readonly support: (words: string) => string[];
}

export function createOwnerNames(agencies: readonly Agency[]): OwnerNames {
  const recogniser = createAgencyRecogniser(agencies);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const known = new Map<string, readonly string[]>();

  function recognise(words: string): readonly string[] {
    const found =
      known.get(words) ??
      recogniser.recognise(words).map(({ text, agency }) => names.get(agency ?? '') ?? text);
    known.set(words, found);
    return found;
  }

  return {
    lead: (words) => {
      const [first, ...others] = recognise(words);
      return first === undefined || others.length > 0 ? words : first;
    },
    support: (words) => [...recognise(words)],
  };
}
