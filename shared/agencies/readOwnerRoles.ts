import { maskItemNumbers } from './itemNumbers.ts';
import type { Owner } from './owner.ts';
import { findRoleMarks, type Role } from './roleWords.ts';

/** Who leads and who supports, as one cell says it. */
export interface OwnerRoles {
  readonly lead: readonly Owner[];
  readonly support: readonly Owner[];
}

interface Named {
  readonly owner: Owner;
  /** Null: the words do not say. */
  readonly role: Role | null;
}

/** "Giao Sở Y tế …": words that give work to whom they name. */
const giving = /^(?:giao cho|giao|phân công|yêu cầu|đề nghị)(?:\s*:\s*|\s+)(?=\p{L})/iu;

/** "UBND tỉnh giao Sở Y tế": who gives the work does not do it. "bàn giao" gives nothing to do. */
const givenBy =
  /^\p{Lu}[^,;:\n]*?(?<!\s(?:bàn|chuyển))\s(?:giao|phân công)(?: cho)?\s+(?=\p{Lu}|các\s)/u;

/** "Sở Y tế tham mưu UBND tỉnh": whom one advises does not do the work. "Tổ tham mưu" is a body. */
const advising =
  /(?<!(?:[Tt]ổ|[Hh]ội đồng|[Bb]ộ|[Nn]hóm|[Bb]an|[Pp]hòng|[Cc]ơ quan))\stham mưu(?: cho| giúp)?\s+\p{Lu}[^,;.\n]*?(?=\sphối hợp|[,;.\n]|$)/gu;

/** What follows the last name: "… phối hợp với Sở Tài chính thực hiện". */
const doing =
  /\s(?:để |cùng )?(?:chịu trách nhiệm |tổ chức |triển khai )?(?:thực hiện|tham mưu|theo dõi)[\s.;]*$/iu;

type Recognise = (words: string) => readonly Owner[];

/**
 * The roles that a cell tells apart itself, in whatever column it stands: "A chủ trì, B phối hợp", "A
 * (chủ trì), B, C", "Chủ trì: A; phối hợp: B", "A phối hợp với B", "Giao A", "B giao A", "A thực hiện". Null
 * for a cell that says nothing about roles: then its column does. Who has no mark supports where another
 * leads, and leads where others support. `recognise` finds the owners in words.
 */
export function readOwnerRoles(cell: string, recognise: Recognise): OwnerRoles | null {
  const text = cell.normalize('NFC').trim();
  const given = (giving.exec(text) ?? givenBy.exec(text))?.[0].length ?? 0;
  const own = text.slice(given).replace(advising, '');
  const words = maskItemNumbers(own).replace(doing, '');
  const marks = findRoleMarks(words);
  if (marks.length === 0) {
    const lead = recognise(words);
    const isKnown = lead.length > 0 && lead.every(({ agency }) => agency !== null);
    const isDoing = isKnown && doing.test(own);
    return own === text && !isDoing ? null : { lead, support: [] };
  }
  const recognisePart = recogniseBehind(recognise);
  const named: Named[] = [];
  let from = 0;
  let labelled: Role | null = null;
  for (const { role, side, isBracketed, start, end } of marks) {
    const owners = recognisePart(words.slice(from, start));
    const isOfLast = side === 'label' || isBracketed;
    owners.forEach((owner, at) => {
      const isMarked = side === 'suffix' && (!isOfLast || at === owners.length - 1);
      named.push({ owner, role: isMarked ? role : labelled });
    });
    if (side === 'label') labelled = role;
    else if (!isBracketed) labelled = null;
    from = end;
  }
  for (const owner of recognisePart(words.slice(from))) named.push({ owner, role: labelled });
  return settleRoles(named);
}

/**
 * A head said once goes on behind words of roles: "UBND huyện Ba Tri chủ trì, Bình Đại phối hợp". Behind the
 * last name of the part before it a part may hold more names that are known than by itself.
 */
function recogniseBehind(recognise: Recognise): Recognise {
  let head: string | null = null;
  return (words) => {
    const alone = recognise(words);
    const [first, ...behind] = head === null ? [] : recognise(`${head}\n${words}`);
    const goesOn = first?.text === head && countKnown(behind) > countKnown(alone);
    if (!goesOn) head = alone.at(-1)?.text ?? head;
    return goesOn ? behind : alone;
  };
}

function countKnown(owners: readonly Owner[]): number {
  return owners.filter(({ agency }) => agency !== null).length;
}

function settleRoles(named: readonly Named[]): OwnerRoles {
  const hasLead = named.some(({ role }) => role === 'lead');
  const otherwise: Role = hasLead ? 'support' : 'lead';
  const ownersOf = (wanted: Role) =>
    named.filter(({ role }) => (role ?? otherwise) === wanted).map(({ owner }) => owner);
  return { lead: ownersOf('lead'), support: ownersOf('support') };
}
