import type { Owner } from '../../agencies/owner.ts';
import type { Period } from '../../periods/period.ts';
import { wordsKey } from '../../text/sameWords.ts';
import type { PackValue } from '../pack.ts';
import type { ReturnField } from './returnFields.ts';

/** `cosmetic`: the same thing written in another way. */
export type Likeness = 'exact' | 'cosmetic' | 'different';

/** What values are compared with. */
export interface Comparing {
  readonly recognise: (cell: string) => readonly Owner[];
  readonly periodOf: (words: string) => Period;
}

/**
 * How alike two values of a field are. Spaces, case, Unicode form and the letter that bears a tone mark
 * (uỷ, ủy) are ways of writing; so are abbreviations of agencies, and other words for the same deadline.
 */
export function compareValues(
  field: ReturnField,
  left: PackValue,
  right: PackValue,
  { recognise, periodOf }: Comparing,
): Likeness {
  if (left === right) return 'exact';
  if (typeof left !== 'string' || typeof right !== 'string') return 'different';
  if (wordsKey(left) === wordsKey(right)) return 'cosmetic';
  switch (field) {
    case 'lead':
    case 'support':
      return isSameOwners(recognise(left), recognise(right)) ? 'cosmetic' : 'different';
    case 'period':
      return isSamePeriod(periodOf(left), periodOf(right)) ? 'cosmetic' : 'different';
    default:
      return 'different';
  }
}

function isSameOwners(left: readonly Owner[], right: readonly Owner[]): boolean {
  const [one, other] = [left, right].map((owners) => owners.map(ownerKey).toSorted().join('\n'));
  return one === other && left.length > 0;
}

function ownerKey({ agency, text }: Owner): string {
  return agency ?? wordsKey(text);
}

/** Only what is surely read: words that nobody understands are the same only as words. */
function isSamePeriod(left: Period, right: Period): boolean {
  if (left.confidence !== 'high' || right.confidence !== 'high' || left.kind === 'unknown') {
    return false;
  }
  const key = ({ raw: _, ...days }: Period) => JSON.stringify(days);
  return key(left) === key(right);
}
