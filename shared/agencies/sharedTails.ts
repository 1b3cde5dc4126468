import type { AgencyIndex } from './agencyIndex.ts';
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
 * "BTG" of "BTC, BTG, BDV Tỉnh ủy". What is known already stays.
 */
export function completeByTails<S extends Segment>(
  index: AgencyIndex,
  segments: readonly S[],
): S[] {
  const completed = [...segments];
  for (let at = completed.length - 2; at >= 0; at -= 1) {
    const [segment, next] = [completed[at], completed[at + 1]];
    if (segment === undefined || next === undefined || segment.agency !== null) continue;
    const gap = segments[at + 1]?.name[0]?.before;
    if (next.agency === null || gap === undefined || !listMarks.includes(gap)) continue;
    const found = completeByTail(index, segment.name, next.name);
    if (found !== null) completed[at] = { ...segment, ...found };
  }
  return completed;
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
