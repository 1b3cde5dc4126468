import { maskItemNumbers } from './itemNumbers.ts';
import type { Owner } from './owner.ts';
import { findRoleMarks, type Role, type RoleMark } from './roleWords.ts';

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

/** "Giao Sở Y tế …": words that give work to whom they name. "Giao thông vận tải" is a field. */
const giving = /^(?:giao cho|giao(?! thông)|phân công|yêu cầu|đề nghị)(?:\s*:\s*|\s+)(?=\p{L})/iu;

/** The same at the beginning of any entry: "…; giao Sở Y tế theo dõi", "…, trong đó Sở Y tế phối hợp". */
const givingNext =
  /(?<=^|[;,.\n])\s*(?:[Gg]iao cho|[Gg]iao|[Pp]hân công|[Yy]êu cầu|[Đđ]ề nghị|trong đó)\s+(?=\p{Lu}|các\s)/gu;

/**
 * "UBND tỉnh giao Sở Y tế", "UBND tỉnh chỉ đạo Sở Y tế": who gives the work does not do it. "bàn giao" gives
 * nothing to do, "Ban chỉ đạo" is a body.
 */
const givenBy =
  /^\p{Lu}[^,;:\n]*?(?:(?<!\s(?:bàn|chuyển))\s(?:giao|phân công)|(?<![Bb]an)(?:\slãnh đạo,)?\schỉ đạo)(?: cho)?\s+(?=\p{Lu}|các\s)/u;

const body = '(?:[Tt]ổ|[Hh]ội đồng|[Bb]ộ|[Nn]hóm|[Bb]an|[Pp]hòng|[Cc]ơ quan)';
const whom = '\\s+\\p{Lu}[^,;.\\n]*?(?=\\sphối hợp|[,;.\\n]|$)';

/** "Sở Y tế tham mưu UBND tỉnh": whom one advises does not do the work. "Tổ tham mưu" is a body. */
const advising = new RegExp(
  `(?<!(?:^|\\n)[Cc]hủ trì)(?<!${body})\\stham mưu(?: cho| giúp| trình)?${whom}`,
  'gu',
);

/** "Sở Y tế trình UBND tỉnh", "…, báo cáo UBND tỉnh". "chương trình" and "công trình" are other words. */
const submitting = new RegExp(
  `(,?)(?<!${body})(?<!(?:[Cc]hương|[Cc]ông|[Qq]uy|[Gg]iáo|[Ll]ộ))\\s(trình|báo cáo)(?: cho| với)?${whom}`,
  'gu',
);

/** What follows the last name: "… phối hợp với Sở Tài chính thực hiện". */
const doing =
  /\s(?:để |cùng )?(?:chịu trách nhiệm |tổ chức |triển khai )?(?:thực hiện|tham mưu|theo dõi|trình|báo cáo)[\s.;]*$/iu;

type Recognise = (words: string) => readonly Owner[];

/**
 * The roles that a cell tells apart itself, in whatever column it stands: "A chủ trì, B phối hợp", "A
 * (chủ trì), B, C", "Chủ trì: A; phối hợp: B", "A phối hợp với B", "A tham mưu, B ban hành", "A → B", "Giao A",
 * "B giao A", "A thực hiện". Null for a cell that says nothing about roles: then its column does. Who has no
 * mark supports where another leads, and leads where others support. `recognise` finds the owners in words.
 */
export function readOwnerRoles(cell: string, recognise: Recognise): OwnerRoles | null {
  const text = cell.normalize('NFC').trim();
  const given = text.replace(giving, '').replace(givenBy, '');
  const advised = given.replace(advising, ' tham mưu');
  const own = advised.replace(submitting, (_, comma: string, verb: string) =>
    comma === '' ? ` ${verb}` : '',
  );
  const words = maskItemNumbers(own);
  const marks = findRoleMarks(words);
  if (marks.length === 0) {
    const lead = recognise(words.replace(doing, ''));
    const isKnown = lead.length > 0 && lead.every(({ agency }) => agency !== null);
    const isDoing = isKnown && doing.test(own);
    return advised === text && !isDoing ? null : { lead, support: [] };
  }
  const named = nameOwners(words, marks, recogniseBehind(recognise));
  const isShared = marks.every(({ side }) => side === 'suffix') && named.length > 1;
  return settleRoles(isShared ? withFirstLeading(named) : named);
}

/** "A và B phối hợp thực hiện", "A; B phối hợp": where nobody leads and no label says so, the first one does. */
function withFirstLeading(named: readonly Named[]): readonly Named[] {
  const isLed = named.some(({ role }) => role !== 'support');
  return isLed ? named : named.map((one, at) => (at === 0 ? { ...one, role: 'lead' } : one));
}

/** The owners between the marks of a cell, with what these say of them. */
function nameOwners(words: string, marks: readonly RoleMark[], recognise: Recognise): Named[] {
  const named: Named[] = [];
  let from = 0;
  let labelled: Role | null = null;
  for (const { role, side, isBracketed, isDuty, start, end } of marks) {
    const part = words.slice(from, start);
    const inside = openBracket(part);
    for (const owner of recognise(part.slice(0, inside))) named.push({ owner, role: labelled });
    const owners = recognise(part.slice(inside));
    const own = isDuty ? (labelled ?? role) : role;
    owners.forEach((owner, at) => {
      const isMarked = side === 'suffix' && (!isBracketed || at === owners.length - 1);
      named.push({ owner, role: isMarked ? own : labelled });
    });
    if (side === 'label') labelled = role;
    else if (!isBracketed) labelled = null;
    from = end;
  }
  for (const owner of recognise(words.slice(from).replace(doing, '')))
    named.push({ owner, role: labelled });
  return named;
}

/** "UBND tỉnh (Sở Y tế chủ trì)": words in brackets speak of the names there; 0 where no bracket is open. */
function openBracket(part: string): number {
  const open = part.lastIndexOf('(');
  return open > part.lastIndexOf(')') ? open : 0;
}

/**
 * A head said once goes on behind words of roles: "UBND huyện Ba Tri chủ trì, Bình Đại phối hợp". Behind the
 * last name of the part before it a part may hold more names that are known than by itself.
 */
function recogniseBehind(recognise: Recognise): Recognise {
  let head: string | null = null;
  return (part) => {
    const words = part.replace(givingNext, '');
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
