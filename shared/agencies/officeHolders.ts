import { findName } from './agencyIndex.ts';
import type { AgencyIndex } from './agencyIndex.ts';
import type { AgencyWord, WordGap } from './agencyWords.ts';
import { findInGroup } from './sharedHeads.ts';
import type { HeadedName } from './sharedHeads.ts';

/**
 * Who leads a body and answers for it, in keys of `readAgencyWords` run together. Deputies are left out:
 * they are charged as persons.
 */
const offices: ReadonlySet<string> = new Set([
  ...['giamdoc', 'tonggiamdoc', 'chutich', 'bithu', 'chunhiem', 'thutruong', 'lanhdao'],
  ...['nguoidungdau', 'truong', 'truongban', 'truongphong', 'vientruong', 'cuctruong'],
  ...['chicuctruong', 'hieutruong', 'chihuytruong', 'doitruong', 'tramtruong', 'chanh', 'chanhan'],
  ...['chanhvanphong', 'chanhthanhtra', 'tongbientap', 'hattruong'],
  // "GĐ Sở Y tế", "CT UBND tỉnh".
  ...['gd', 'ct'],
]);

/** Words of the longest of them. */
const longestOffice = 3;

/** Behind other marks stands who holds the office: "Chủ tịch UBND tỉnh - Trần Ngọc Tam". */
const endings: readonly (WordGap | undefined)[] = [undefined, 'comma', 'and', 'line', 'strong'];

/**
 * The body whose head the words from `at` on name, and nothing beside: "Giám đốc Sở Y tế", "Chủ tịch UBND các
 * huyện, thành phố", "Chánh Văn phòng Tỉnh ủy"; of "Giám đốc các sở: Tài chính, Xây dựng" the first one. Null
 * where a person follows, or where nobody knows the body.
 */
export function findLedBody(
  index: AgencyIndex,
  words: readonly AgencyWord[],
  at: number,
): HeadedName | null {
  let office = '';
  for (const [place, { key }] of words.slice(at, at + longestOffice).entries()) {
    office += key;
    if (!offices.has(office)) continue;
    const from = at + place + 1;
    const listed = findInGroup(index, words, from);
    if (listed !== null) return listed;
    const body = findName(index, words, from);
    const isAll = body !== null && endings.includes(words[body.to]?.before);
    if (isAll) return { ...body, name: words.slice(from, body.to) };
  }
  return null;
}
