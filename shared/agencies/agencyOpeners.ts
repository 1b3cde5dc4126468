import type { AgencyWord } from './agencyWords.ts';

/** First words of names of institutions, which in the middle of a name are not written large. */
const capitalised: ReadonlySet<string> = new Set(
  'so ban bo hoi cuc vien truong dai phong doan quy vu hat tram bao'.split(' '),
);

/** Written as one of them without tone marks, but another word: "Bảo vệ", "Báo cáo", "Đại học". */
const otherWords: ReadonlySet<string> = new Set([
  ...['baove', 'baocao', 'baodam', 'baoton', 'daihoc', 'daibieu', 'daidoanket', 'doanket'],
  ...['quyhoach', 'phongchong', 'hoinhap', 'truonghoc', 'banhanh', 'bodoi'],
]);

/** First words in keys of `readAgencyWords`; two where one alone is common in the middle of names. */
const always: ReadonlySet<string> = new Set([
  ...[
    'cac',
    'nhung',
    'motso',
    'uybannhandan',
    'hoidongnhandan',
    'uybankiemtra',
    'uybanmattrantoquoc',
  ],
  ...['mattrantoquoc', 'banquanly', 'vanphong', 'congan', 'tinhuy', 'huyenuy', 'thanhuy', 'thiuy'],
  ...['congty', 'chicuc', 'trungtam', 'dangdoan', 'danguy', 'tinhdoan', 'thanhtra', 'lienminh'],
  ...['liendoan', 'lienhiep', 'hiephoi', 'khobac', 'nganhang', 'baohiem', 'toaan', 'tapdoan'],
  ...['doanhnghiep', 'coquan', 'donvi', 'diaphuong', 'dongchi', 'lanhdao', 'chutich'],
  ...['thutruong', 'benhvien', 'uyban', 'hoidong', 'mattran', 'xinghiep', 'nhamay'],
  ...['thuongtruc', 'congchuc', 'truongban', 'giamdoc', 'chihuy', 'dienluc', 'buudien'],
]);

/** What groups are made of. Written small they go on with a group: "các cơ quan, đơn vị liên quan". */
const groupNouns: ReadonlySet<string> = new Set([
  ...['so', 'ban', 'nganh', 'phong', 'doan', 'hoi', 'doanthe', 'huyenuy', 'thanhuy', 'thiuy'],
  ...['danguy', 'chibo', 'dangbo', 'coquan', 'donvi', 'diaphuong', 'tochuc', 'doanhnghiep'],
  ...['congty', 'trungtam', 'truong', 'tram', 'benhvien', 'hiephoi', 'uyban', 'cap', 'vien'],
]);

/** Whether a new name begins at a word: "… và Trung tâm B", but not "… và Môi trường". */
export function opensName(words: readonly AgencyWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  const two = twoKeys(words, at);
  if (word.mayBegin && capitalised.has(word.key) && !otherWords.has(two)) return true;
  return always.has(word.key) || always.has(two);
}

/** "TP" and "TX" in one word: with a name behind them they are a place, without one a kind of places. */
const shortLevels: ReadonlySet<string> = new Set(['thanhpho', 'thixa']);

/** Whether a group may go on with a word. */
export function isGroupNoun(words: readonly AgencyWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (shortLevels.has(word.key)) return !['none', 'mark'].includes(words[at + 1]?.before ?? '');
  if (word.isCapitalised) return false;
  return groupNouns.has(word.key) || groupNouns.has(twoKeys(words, at));
}

/** Whether an entry of a list is a group: "các sở", "UBND các xã". */
export function isGroupWord({ key }: AgencyWord): boolean {
  return key === 'cac' || key === 'nhung';
}

/** Where the first group among some words stands, "một số sở, ngành" as well; -1: nowhere. */
export function findGroupWord(words: readonly AgencyWord[]): number {
  return words.findIndex((word, at) => isGroupWord(word) || twoKeys(words, at) === 'motso');
}

/** "Sở Tài chính Sở Xây dựng": line breaks lost on the way; a second "Sở" belongs to no name. */
export function repeatsHead(words: readonly AgencyWord[], from: number, at: number): boolean {
  const [head, word] = [words[from], words[at]];
  const isHead = head !== undefined && ['so', 'uybannhandan', 'huyenuy'].includes(head.key);
  return isHead && at > from + 1 && word?.key === head.key && word.isCapitalised;
}

/** The keys of a word and the next one run together. */
export function twoKeys(words: readonly AgencyWord[], at: number): string {
  return (words[at]?.key ?? '') + (words[at + 1]?.key ?? '');
}
