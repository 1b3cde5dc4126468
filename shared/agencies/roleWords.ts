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
  readonly start: number;
  readonly end: number;
}

const bracketed =
  /[([]\s*(?:cơ quan|đơn vị|là|cùng|tham gia|ĐV|CQ|\s)*(chủ trì|đầu mối|phối hợp|CT|PH)(?!\p{L})[^()[\]]*[)\]]/giu;

/** A remark that names others: "(phối hợp: Sở Tài chính)", "(chủ trì, cùng với Sở Nội vụ)". */
const naming =
  /(?<!\p{L})(?:[Pp]hối hợp|PHỐI HỢP|[Cc]ùng)(?: cùng)?(?: với)?\s*:?\s*(?:\p{Lu}|[Cc]ác\s)/u;

const label =
  /(?<!\p{L})(?:(?:các )?(?:cơ quan|đơn vị|CQ|ĐV|đ\/v|bộ phận|ngành|cấp)(?:, (?:cơ quan|đơn vị))?\s+)?(chủ trì|đầu mối|phối hợp)(?: thực hiện| chính| tham mưu| theo dõi| tổng hợp)?\s*:/giu;

/** "Chủ trì - Sở Y tế", "Chủ trì là Sở Y tế": behind a name the same words speak of that name. */
const dashedLabel =
  /(?=\p{L})(?<=(?:^|[;,./\n])[\s+*•–—-]*)(?:(?:cơ quan|đơn vị|CQ|ĐV|đ\/v)\s+)?(chủ trì|đầu mối|phối hợp)\s*(?:[–—-]|(?<=\s)là)(?=\s)/giu;

/** "CT: …", "ĐVPH: …"; "Sở CT: …" is a department. */
const shortLabel =
  /(?=\p{L})(?<=(?:^|[;,./\n])[\s+*•–—-]*)(?:(?:ĐV|CQ)\s?)?(CT|PH)\s*(?::|[–—-](?=\s))/gu;

/** "Sở Y tế - CT; Sở Tài chính - PH". */
const shortSuffix = /(?<=\p{L}\)?\s*)[–—-]\s*(CT|PH)(?=\s*(?:[;,./\n]|$))/gu;

/** "Thực hiện: …", "Cơ quan tham mưu: …"; "Tổ tham mưu: …" is a body. */
const workLabel =
  /(?=\p{L})(?<=(?:^|[;,./\n])[\s+*•–—-]*)(?:(?:các )?(?:cơ quan|đơn vị|CQ|ĐV|đ\/v)(?:, (?:cơ quan|đơn vị))?\s+)?(?:tham mưu|(?:tổ chức |triển khai )?thực hiện)\s*:/giu;

const namingLabel =
  /(?<!\p{L}|là )(?:cơ quan|đơn vị)\s+(chủ trì|đầu mối|phối hợp)\s+là(?!\p{L})/giu;

const leads =
  /(?<!\p{L})(?:(?:là |làm |(?<=[–—-]\s))(?:cơ quan|đơn vị) |được (?:giao|phân công) )?(?:(?:đồng |cùng )?chủ trì|(?:làm )?đầu mối|chịu trách nhiệm chính)(?:,? (?:tham mưu|thực hiện))*(?!\p{L})/giu;

/** "Hội đồng phối hợp phổ biến, giáo dục pháp luật" has the word in its name. */
const supports =
  /(?<!\p{L}|hội đồng |tổ |ban |quy chế )(?:(?:là |(?<=[–—-]\s))(?:cơ quan|đơn vị) )?(?:cùng |tham gia )?phối hợp(?: chặt chẽ)?( với| cùng với| cùng)?(?: thực hiện)?(?!\p{L})/giu;

/** "Sở Y tế cùng Sở Nội vụ", but not "Sở Y tế và Sở Nội vụ cùng thực hiện". */
const together = /(?<!\p{L})(?:kết hợp(?: cùng)?(?: với)?|cùng(?: với)?)(?=\s+(?:\p{Lu}|các\s))/gu;

/** Without one of these a cell has no mark. */
const anyMark =
  /chủ trì|đầu mối|phối hợp|cùng|kết hợp|trách nhiệm|(?:tham mưu|thực hiện)\s*:|(?:CT|PH)\s*[)\]:–—-]|[([–—-]\s*(?:CT|PH)/iu;

/** The role marks of a cell from left to right; what belongs to a longer one is no mark of its own. */
export function findRoleMarks(text: string): RoleMark[] {
  if (!anyMark.test(text)) return [];
  const isNaming = ({ start, end }: Place) => naming.test(text.slice(start, end));
  const found = [
    ...marksOf(text, bracketed, 'suffix', true).filter((mark) => !isNaming(mark)),
    ...[label, dashedLabel, shortLabel, namingLabel].flatMap((pattern) =>
      marksOf(text, pattern, 'label', false),
    ),
    ...placesOf(text, workLabel).map((place) => labelAt(place, null)),
    ...marksOf(text, leads, 'suffix', false),
    ...shortSuffixesOf(text),
    ...placesOf(text, together).map((place) => labelAt(place, 'support')),
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
  return found
    .filter(
      (mark, at) =>
        !found.some(
          (other, place) => place < at && other.start <= mark.start && mark.end <= other.end,
        ),
    )
    .toSorted((left, right) => left.start - right.start);
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
function shortSuffixesOf(text: string): RoleMark[] {
  const marks = marksOf(text, shortSuffix, 'suffix', true);
  return marks.some(({ role }) => role === 'lead') ? marks : [];
}

function marksOf(
  text: string,
  pattern: RegExp,
  side: RoleMark['side'],
  isBracketed: boolean,
): RoleMark[] {
  return [...text.matchAll(pattern)].map((match): RoleMark => ({
    role: /phối|^PH$/iu.test(match[1] ?? '') ? 'support' : 'lead',
    ...{ side, isBracketed, start: match.index, end: match.index + match[0].length },
  }));
}
