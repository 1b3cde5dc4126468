import type { Agency } from '../agencies/agency.ts';
import { foldText } from '../text/fold.ts';

/** Units of administration, folded, and how they are written. */
const units: Readonly<Record<string, string>> = {
  huyen: 'huyện',
  'thanh pho': 'thành phố',
  tp: 'thành phố',
  'thi xa': 'thị xã',
  quan: 'quận',
  xa: 'xã',
  phuong: 'phường',
  'thi tran': 'thị trấn',
  'dac khu': 'đặc khu',
};

/** "Huyện ủy Ba Tri" says the unit in another way. */
const committees: Readonly<Record<string, string>> = {
  'huyen uy': 'huyện',
  'thanh uy': 'thành phố',
  'thi uy': 'thị xã',
  'quan uy': 'quận',
};

const unitPattern = new RegExp(`^(${Object.keys(units).join('|')})[.\\s]\\s*(?=\\S)`);
const committeePattern = new RegExp(`^(${Object.keys(committees).join('|')}) (?=\\S)`);
const bodyPattern = /^(ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|dang uy|dang bo) (?=\S)/;

/**
 * The locality that an agency of the district or commune level is of, as it is written: "huyện Ba Tri"
 * for "UBND huyện Ba Tri" and for "Huyện ủy Ba Tri"; null for any other agency.
 */
export function localityOf(name: string): string | null {
  const words = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
  const folded = foldText(words);
  // Folding keeps the length of NFC text without double white space.
  const committee = committeePattern.exec(folded);
  if (committee !== null) {
    return `${committees[committee[1] ?? ''] ?? ''} ${words.slice(committee[0].length)}`;
  }
  const body = bodyPattern.exec(folded)?.[0].length ?? null;
  if (body === null) return null;
  const unit = unitPattern.exec(folded.slice(body));
  if (unit === null) return null;
  return `${units[unit[1] ?? ''] ?? ''} ${words.slice(body + unit[0].length)}`;
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
  const folded = foldText(locality);
  const unit = unitPattern.exec(folded);
  if (unit === null) return { unit: null, name: folded };
  return { unit: units[unit[1] ?? ''] ?? null, name: folded.slice(unit[0].length) };
}

/** Whether words begin with a unit of administration: "huyện Ba Tri". */
export function startsWithUnit(words: string): boolean {
  return unitPattern.test(foldText(words));
}
