import type { Agency } from '../agencies/agency.ts';
import { foldText } from '../text/fold.ts';

/** Units of administration. Without their marks some would be other words: "quận", "quân". */
const units: Readonly<Record<string, string>> = {
  huyện: 'huyện',
  'thành phố': 'thành phố',
  tp: 'thành phố',
  'thị xã': 'thị xã',
  quận: 'quận',
  xã: 'xã',
  phường: 'phường',
  'thị trấn': 'thị trấn',
  'đặc khu': 'đặc khu',
};

/** "Huyện ủy Ba Tri" says the unit in another way. */
const committees: Readonly<Record<string, string>> = {
  'huyện ủy': 'huyện',
  'thành ủy': 'thành phố',
  'thị ủy': 'thị xã',
  'quận ủy': 'quận',
};

const unitPattern = new RegExp(`^(${Object.keys(units).join('|')})[.\\s]\\s*(?=\\S)`, 'u');
const committeePattern = new RegExp(`^(${Object.keys(committees).join('|')}) (?=\\S)`, 'u');
const bodyPattern = /^(ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân|đảng ủy|đảng bộ) (?=\S)/u;

/**
 * The locality that an agency of the district or commune level is of, as it is written: "huyện Ba Tri"
 * for "UBND huyện Ba Tri" and for "Huyện ủy Ba Tri"; null for any other agency.
 */
export function localityOf(name: string): string | null {
  const words = cleanWords(name);
  const lower = lowerWords(words);
  const committee = committeePattern.exec(lower);
  if (committee !== null) {
    return `${committees[committee[1] ?? ''] ?? ''} ${words.slice(committee[0].length)}`;
  }
  const body = bodyPattern.exec(lower)?.[0].length ?? null;
  if (body === null) return null;
  const unit = unitPattern.exec(lower.slice(body));
  if (unit === null) return null;
  return `${units[unit[1] ?? ''] ?? ''} ${words.slice(body + unit[0].length)}`;
}

function cleanWords(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim();
}

/** Of the same length; "uỷ" and "ủy" are two ways to write one word. */
function lowerWords(words: string): string {
  return words.toLocaleLowerCase('vi').replaceAll('uỷ', 'ủy');
}

/** The localities that the agencies of a directory are of, each once, in its order. */
export function localitiesOf(agencies: readonly Agency[]): string[] {
  const found = new Map<string, string>();
  for (const { name, kind } of agencies) {
    const locality = kind === 'group' ? null : localityOf(name);
    if (locality !== null && !found.has(foldText(locality))) {
      found.set(foldText(locality), locality);
    }
  }
  return [...found.values()];
}

/** Whether a locality is the one that a charge names, with its unit ("TP. Bến Tre") or without it. */
export function isSameLocality(locality: string, named: string): boolean {
  const [one, other] = [partsOf(locality), partsOf(named)];
  if (one.name !== other.name) return false;
  return one.unit === null || other.unit === null || one.unit === other.unit;
}

function partsOf(locality: string): { readonly unit: string | null; readonly name: string } {
  const words = cleanWords(locality);
  const unit = unitPattern.exec(lowerWords(words));
  if (unit === null) return { unit: null, name: foldText(words) };
  return { unit: units[unit[1] ?? ''] ?? null, name: foldText(words.slice(unit[0].length)) };
}

/** Whether words begin with a unit of administration: "huyện Ba Tri". */
export function startsWithUnit(words: string): boolean {
  return unitPattern.test(lowerWords(cleanWords(words)));
}
