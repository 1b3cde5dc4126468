import type { AgencyIndex } from './agencyIndex.ts';
import { twoKeys } from './agencyOpeners.ts';
import type { AgencyWord, WordGap } from './agencyWords.ts';

interface Segment {
  readonly agency: string | null;
  readonly name: readonly AgencyWord[];
}

/** Words at the end of a name that a list may say once: "Tỉnh ủy" is two, "Mỏ Cày Nam" three. */
const longestTail = 3;

const listMarks: readonly WordGap[] = ['comma', 'and', 'dash'];

/**
 * The same names, those that nobody knows completed by the last words of the one behind them: "BTC" and
 * "BTG" of "BTC, BTG, BDV Tỉnh ủy". What is known already stays, but for councils: that of "HĐND, UBND huyện Ba
 * Tri" is not the province's.
 */
export function completeByTails<S extends Segment>(
  index: AgencyIndex,
  segments: readonly S[],
): S[] {
  const completed = [...segments];
  for (let at = completed.length - 2; at >= 0; at -= 1) {
    const [segment, next] = [completed[at], completed[at + 1]];
    if (segment === undefined || next === undefined) continue;
    const gap = segments[at + 1]?.name[0]?.before;
    if (gap === undefined || !listMarks.includes(gap)) continue;
    const place = placeBelowProvince(next.name);
    const isLower = place.length > 0 && isCouncil(segment.name);
    if (!isLower && segment.agency !== null) continue;
    if (next.agency === null && place.length === 0) continue;
    const found = completeByTail(index, segment.name, next.name);
    if (found !== null) completed[at] = { ...segment, ...found };
    else if (isLower)
      completed[at] = { ...segment, agency: null, name: [...segment.name, ...place] };
  }
  return completed;
}

function isCouncil(name: readonly AgencyWord[]): boolean {
  return name.length === 1 && /^(?:hoidong|uyban)nhandan$/.test(name[0]?.key ?? '');
}

const lowerLevels: ReadonlySet<string> = new Set(['huyen', 'thanhpho', 'thixa', 'xa', 'phuong']);

/** "huyện Ba Tri" of "UBND huyện Ba Tri"; nothing for a body of the province. */
function placeBelowProvince(name: readonly AgencyWord[]): readonly AgencyWord[] {
  const level = name.findIndex((_, at) => at > 0 && isLowerLevel(name, at));
  return level === -1 ? [] : name.slice(level);
}

/** Without their marks "xã hội" and "địa phương" hold levels as well. */
function isLowerLevel(name: readonly AgencyWord[], at: number): boolean {
  const two = twoKeys(name, at);
  if (two === 'xahoi' || twoKeys(name, at - 1) === 'diaphuong') return false;
  return lowerLevels.has(name[at]?.key ?? '') || lowerLevels.has(two);
}

function completeByTail(
  index: AgencyIndex,
  own: readonly AgencyWord[],
  next: readonly AgencyWord[],
): Segment | null {
  for (let length = 1; length <= Math.min(longestTail, next.length - 1); length += 1) {
    const name = [...own, ...next.slice(-length)];
    const agency = index.loose.get(name.map(({ key }) => key).join(''));
    if (agency !== undefined) return { agency, name };
  }
  return null;
}
