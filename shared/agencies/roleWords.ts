import { dutyVerbs, findDuties } from './duties.ts';
import { findRoleLabels, leadWord, roleOfWord, roleWord, supportWord } from './roleLabels.ts';
import { spellRoleWords } from './spellRoleWords.ts';

/** Whose work a mark speaks of. */
export type Role = 'lead' | 'support';

/** Words of a cell that say who leads and who supports; places are UTF-16 units. */
export interface RoleMark {
  /** Null: they say that somebody works on it, or end a remark that names others. */
  readonly role: Role | null;
  /** `label` stands before the names ("Chủ trì: …"), `suffix` behind them ("… chủ trì", "(CT)"). */
  readonly side: 'label' | 'suffix';
  /** In brackets a mark speaks of the one name before it. */
  readonly isBracketed: boolean;
  /** A verb of work, which gives way to a label: of "phối hợp: B tham mưu" B supports. */
  readonly isDuty?: true;
  readonly start: number;
  readonly end: number;
}

const bracketed = new RegExp(
  `[([]\\s*(?:cơ quan|đơn vị|là|cùng|tham gia|ĐV|CQ|\\s)*(${roleWord}|CT|PH)(?!\\p{L})[^()[\\]]*[)\\]]`,
  'giu',
);

/** "Sở Y tế (thường trực)", "Sở Y tế (chính), Sở Tài chính (phụ)": nothing else in the brackets. */
const bracketedStanding =
  /[([]\s*(?:(?:cơ quan|đơn vị|ĐV|CQ)\s+)?(thường trực|thực hiện chính|chịu trách nhiệm chính|chính|phụ|thành viên|tham gia|hỗ trợ)\s*[)\]]/giu;

/** A remark that names others: "(phối hợp: Sở Tài chính)", "(chủ trì, cùng với Sở Nội vụ)". */
const naming =
  /(?<!\p{L})(?:[Pp]hối hợp|PHỐI HỢP|[Cc]ùng)(?: cùng)?(?: với)?\s*:?\s*(?:\p{Lu}|[Cc]ác\s)/u;

/** "Sở Y tế - CT; Sở Tài chính - PH", "Sở Y tế: CT". */
const shortSuffix = /(?=[–—:-])(?<=\p{L}\)?\s*)(?:[–—-]|:)\s*(CT|PH)(?=\s*(?:[;,./\n]|$))/gu;

/** "Sở Y tế CT Sở Tài chính PH", "CT Sở Y tế, PH Sở Tài chính": capitals between names alone. */
const bareShort =
  /(?<![\p{L}\d/&(-])(?<!(?:Sở|Công ty|Cty|Phòng|DNTN|TNHH)\s)(CT|PH)(?=\s*(?:[;,.\n]|$)|\s+(?!CT|PH)(?:\p{Lu}|các\s))/gu;

/** How a body does it: "chủ động phối hợp", "khẩn trương phối hợp". */
const manner = '(?:(?:chủ động|khẩn trương|tích cực|kịp thời|trực tiếp|thường xuyên|tiếp tục) )*';

const leads = new RegExp(
  `(?<!\\p{L})${manner}(?:(?:là |làm |(?<=[–—-]\\s))(?:cơ quan|đơn vị) |được (?:giao|phân công) )?(?:(?:đồng |cùng )?${leadWord}|(?:làm )?đầu mối|chịu trách nhiệm chính)(?:,? (?:tham mưu|thực hiện|tổng hợp|theo dõi|soạn thảo|trình|báo cáo))*(?!\\p{L})`,
  'giu',
);

/** "Hội đồng phối hợp phổ biến, giáo dục pháp luật" has the word in its name. */
const supports = new RegExp(
  `(?<!\\p{L}|hội đồng |tổ |ban |quy chế )${manner}(?:(?:là |(?<=[–—-]\\s))(?:cơ quan|đơn vị) )?(?:cùng |tham gia )?${supportWord}(?: chặt chẽ)?( với| cùng với| cùng)?(?: (?:thực hiện|vận động|tuyên truyền|theo dõi|kiểm tra|giám sát))*(?!\\p{L})`,
  'giu',
);

/** "… là cơ quan thường trực", "… là thành viên". */
const being =
  /(?<=\p{L}\)?,?\s)(?:là|làm) (?:cơ quan |đơn vị |các )?(thường trực|soạn thảo|nòng cốt|thành viên|tham gia|hỗ trợ)(?=\s*(?:[;,.\n]|$))/giu;

/** "Sở Y tế cùng Sở Nội vụ", but not "Sở Y tế và Sở Nội vụ cùng thực hiện". */
const together =
  /(?<!\p{L})(?:(?:kết hợp|thống nhất|trao đổi)(?: cùng)?(?: với)?|cùng(?: với)?)(?=\s+(?:\p{Lu}|các\s))/gu;

/** "Sở Y tế chủ trì với sự phối hợp của Sở Nội vụ". */
const withHelp = /(?<!\p{L})(?:với|có) sự (?:phối hợp|tham gia|hỗ trợ) của(?!\p{L})/giu;

/** "Sở Y tế → Sở Tài chính", "Sở Y tế -> UBND tỉnh": to whom the work goes from who begins it. */
const arrow =
  /(?=[\p{Pd}=>→⇒➔➜»])(?<=[\p{L})]\s*)(?:(?:\p{Pd}{1,2}|={1,2})>|(?<=\s)>(?=\s)|[→⇒➔➜»])(?=\s*\p{L})/gu;

/** Without one of these a cell has no mark. */
const anyMark = new RegExp(
  `[:([→⇒➔➜»>]|CT|PH|trì|đầu mối|hợp|cùng|thống nhất|trao đổi|trách nhiệm|thường trực|${dutyVerbs}`,
  'iu',
);

/** The role marks of a cell from left to right; what belongs to a longer one is no mark of its own. */
export function findRoleMarks(cell: string): RoleMark[] {
  const text = spellRoleWords(cell);
  if (!anyMark.test(text)) return [];
  const isNaming = ({ start, end }: Place) => naming.test(text.slice(start, end));
  const found = [
    ...findRoleLabels(text),
    ...placesOf(text, withHelp).map((place) => labelAt(place, 'support')),
    ...suffixesOf(text, bracketed, true, roleOfWord).filter((mark) => !isNaming(mark)),
    ...suffixesOf(text, bracketedStanding, true, roleOfWord),
    ...suffixesOf(text, leads, false, () => 'lead'),
    ...suffixesOf(text, being, false, roleOfWord),
    ...shortMarksOf(text),
    ...placesOf(text, together).map((place) => labelAt(place, 'support')),
    ...placesOf(text, arrow).map((place) => labelAt(place, 'support')),
    ...placesOf(text, brackets)
      .filter(isNaming)
      .map(({ end }) => labelAt({ start: end - 1, end }, null)),
    ...[...text.matchAll(supports)].map((match): RoleMark => {
      const end = match.index + match[0].length;
      const isBeforeName = match[1] !== undefined || /^\s+\p{L}/u.test(text.slice(end));
      const side = isBeforeName ? 'label' : 'suffix';
      return { role: 'support', side, isBracketed: false, start: match.index, end };
    }),
  ];
  // What one body alone does says nothing about roles: "Sở Công Thương tham mưu".
  const duties = findDuties(text);
  const all = found.length + duties.length > 1 ? [...found, ...duties] : found;
  return withoutInner(all).toSorted((left, right) => left.start - right.start);
}

/** Marks without those that stand within one found before them. */
function withoutInner(marks: readonly RoleMark[]): RoleMark[] {
  return marks.filter(
    (mark, at) =>
      !marks.some(
        (other, place) => place < at && other.start <= mark.start && mark.end <= other.end,
      ),
  );
}

interface Place {
  readonly start: number;
  readonly end: number;
}

const brackets = /[([][^()[\]]*[)\]]/gu;

function placesOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

function labelAt(place: Place, role: Role | null): RoleMark {
  return { role, side: 'label', isBracketed: false, start: place.start, end: place.end };
}

/** "Công ty CT - PH" is a name; where one leads, the others have marks. */
function shortMarksOf(text: string): RoleMark[] {
  const marked = suffixesOf(text, shortSuffix, true, roleOfWord);
  const bare = suffixesOf(text, bareShort, false, roleOfWord).flatMap((mark): RoleMark[] => {
    const isFirst = /(?:^|[;,.\n])[\s+*•–—-]*$/u.test(text.slice(0, mark.start));
    if (!isFirst) return [mark];
    return /^\s+\p{L}/u.test(text.slice(mark.end)) ? [{ ...mark, side: 'label' }] : [];
  });
  const isPaired = bare.length > 1 && new Set(bare.map(({ role }) => role)).size > 1;
  const isLed = marked.some(({ role }) => role === 'lead');
  return [...(isLed ? marked : []), ...(isPaired ? bare : [])];
}

function suffixesOf(
  text: string,
  pattern: RegExp,
  isBracketed: boolean,
  roleOf: (word: string) => Role | null,
): RoleMark[] {
  return [...text.matchAll(pattern)].map(({ 0: words, 1: word = '', index }): RoleMark => ({
    role: roleOf(word),
    ...{ side: 'suffix', isBracketed, start: index, end: index + words.length },
  }));
}
