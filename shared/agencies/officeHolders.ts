import { findName } from './agencyIndex.ts';
import type { AgencyIndex } from './agencyIndex.ts';
import type { AgencyWord } from './agencyWords.ts';

/**
 * Who leads a body and answers for it, in keys of `readAgencyWords` run together. Deputies are left out:
 * they are charged as persons.
 */
const offices: ReadonlySet<string> = new Set([
  ...['giamdoc', 'tonggiamdoc', 'chutich', 'bithu', 'chunhiem', 'thutruong', 'lanhdao'],
  ...['nguoidungdau', 'truong', 'truongban', 'truongphong', 'vientruong', 'cuctruong'],
  ...['chicuctruong', 'hieutruong', 'chihuytruong', 'doitruong', 'tramtruong', 'chanh', 'chanhan'],
  ...['chanhvanphong', 'chanhthanhtra', 'tongbientap', 'hattruong'],
]);

/** Words of the longest of them. */
const longestOffice = 3;

/** A body of the directory, and the words that name it. */
export interface LedBody {
  readonly agency: string;
  readonly name: readonly AgencyWord[];
}

/**
 * The body whose head some words name, and nothing beside: "Giám đốc Sở Y tế", "Chủ tịch UBND các huyện,
 * thành phố", "Chánh Văn phòng Tỉnh ủy". Null where a person follows, or where nobody knows the body.
 */
export function findLedBody(index: AgencyIndex, words: readonly AgencyWord[]): LedBody | null {
  let office = '';
  for (const [at, { key }] of words.slice(0, longestOffice).entries()) {
    office += key;
    const body = offices.has(office) ? findName(index, words, at + 1) : null;
    if (body?.to === words.length) return { agency: body.agency, name: words.slice(at + 1) };
  }
  return null;
}
