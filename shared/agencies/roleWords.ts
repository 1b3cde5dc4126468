/** Whose work a mark speaks of. */
export type Role = 'lead' | 'support';

/** Words of a cell that say who leads and who supports; places are UTF-16 units. */
export interface RoleMark {
  readonly role: Role;
  /** `label` stands before the names ("Chủ trì: …"), `suffix` behind them ("… chủ trì", "(CT)"). */
  readonly side: 'label' | 'suffix';
  /** In brackets a mark speaks of the one name before it. */
  readonly isBracketed: boolean;
  readonly start: number;
  readonly end: number;
}

const bracketed =
  /[([]\s*(?:cơ quan|đơn vị|là|cùng|tham gia|\s)*(chủ trì|đầu mối|phối hợp|CT|PH)(?!\p{L})[^()[\]]*[)\]]/giu;

const label =
  /(?<!\p{L})(?:(?:các )?(?:cơ quan|đơn vị|bộ phận|ngành|cấp)(?:, (?:cơ quan|đơn vị))?\s+)?(chủ trì|đầu mối|phối hợp)(?: thực hiện| chính| tham mưu)?\s*:/giu;

/** "Chủ trì - Sở Y tế": behind a name the same words speak of that name. */
const dashedLabel =
  /(?=\p{L})(?<=(?:^|[;,.\n])[\s+*•–—-]*)(?:(?:cơ quan|đơn vị)\s+)?(chủ trì|đầu mối|phối hợp)\s*[–—-](?=\s)/giu;

/** "CT: …", "ĐVPH: …"; "Sở CT: …" is a department. */
const shortLabel = /(?=\p{L})(?<=(?:^|[;,.\n])[\s+*•–—-]*)(?:ĐV|CQ)?(CT|PH)\s*(?::|[–—-](?=\s))/gu;

const namingLabel =
  /(?<!\p{L}|là )(?:cơ quan|đơn vị)\s+(chủ trì|đầu mối|phối hợp)\s+là(?!\p{L})/giu;

const leads =
  /(?<!\p{L})(?:là (?:cơ quan|đơn vị) )?(?:chủ trì|đầu mối|làm đầu mối)(?:,? (?:tham mưu|thực hiện))*(?!\p{L})/giu;

/** "Hội đồng phối hợp phổ biến, giáo dục pháp luật" has the word in its name. */
const supports =
  /(?<!\p{L}|hội đồng |tổ |ban |quy chế )(?:là (?:cơ quan|đơn vị) )?(?:cùng |tham gia )?phối hợp(?: chặt chẽ)?( với| cùng với| cùng)?(?: thực hiện)?(?!\p{L})/giu;

/** "Sở Y tế cùng Sở Nội vụ", but not "Sở Y tế và Sở Nội vụ cùng thực hiện". */
const together = /(?<!\p{L})cùng(?: với)?(?=\s+(?:\p{Lu}|các\s))/gu;

/** Without one of these a cell has no mark. */
const anyMark = /chủ trì|đầu mối|phối hợp|cùng|[([]\s*(?:CT|PH)|(?:CT|PH)\s*[:–—-]/iu;

/** The role marks of a cell from left to right; what belongs to a longer one is no mark of its own. */
export function findRoleMarks(text: string): RoleMark[] {
  if (!anyMark.test(text)) return [];
  const found = [
    ...marksOf(text, bracketed, 'suffix', true),
    ...[label, dashedLabel, shortLabel, namingLabel].flatMap((pattern) =>
      marksOf(text, pattern, 'label', false),
    ),
    ...marksOf(text, leads, 'suffix', false),
    ...[...text.matchAll(together)].map(({ 0: words, index }): RoleMark => {
      const place = { start: index, end: index + words.length };
      return { role: 'support', side: 'label', isBracketed: false, ...place };
    }),
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
