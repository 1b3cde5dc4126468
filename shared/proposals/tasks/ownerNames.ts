import { createAgencyRecogniser } from '../../agencies/recogniseAgencies.ts';
import { plainText } from '../words/plainText.ts';
import type { Agency } from '../../agencies/agency.ts';

/** Names of owners by the directory; words that it does not know stay as written. */
export interface OwnerNames {
  /** One name: several bodies that lead together stay together, as the text has them. */
  readonly lead: (words: string) => string;
  /** Names of several; `lead`: the words for the body that they support, null when nobody knows it. */
  readonly support: (words: string, lead: string | null) => string[];
}

export function createOwnerNames(agencies: readonly Agency[]): OwnerNames {
  const recogniser = createAgencyRecogniser(agencies);
  const names = new Map(agencies.map(({ id, name }) => [id, name]));
  const known = new Map<string, readonly Name[]>();

  function recognise(words: string): readonly Name[] {
    const found =
      known.get(words) ??
      recogniser
        .recognise(words)
        .map(({ text, agency }) => ({ written: text, name: names.get(agency ?? '') ?? text }));
    known.set(words, found);
    return found;
  }

  return {
    lead: (words) => {
      const [first, ...others] = recognise(words);
      return first === undefined || others.length > 0 ? words : first.name;
    },
    support: (words, lead) => {
      const isBelow = lead !== null && isBelowProvince(lead);
      return recognise(words).map(({ written, name }) =>
        isBelow && isOfProvince(name) && !isOfProvince(written) ? written : name,
      );
    },
  };
}

interface Name {
  /** As the text has it. */
  readonly written: string;
  readonly name: string;
}

const below = /(?<!\p{L})(?:(?<!hợp tác )xã(?! hội)|phường|thị trấn|huyện|thị xã)(?!\p{L})/u;

/**
 * "Đảng ủy xã" works with the front and the police of its commune, which a directory of the province does
 * not have. Of "UBND các xã" nobody knows.
 */
function isBelowProvince(lead: string): boolean {
  const plain = plainText(lead);
  return below.test(plain) && !/(?<!\p{L})(?:các|từng|mỗi|tỉnh)(?!\p{L})/u.test(plain);
}

function isOfProvince(name: string): boolean {
  return /(?<!\p{L})tỉnh(?!\p{L})/u.test(plainText(name));
}
