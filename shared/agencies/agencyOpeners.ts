import type { AgencyWord } from './agencyWords.ts';

/** First words of names of institutions, which in the middle of a name are not written large. */
const capitalised: ReadonlySet<string> = new Set(
  'so ban bo hoi cuc vien truong dai phong doan quy vu hat'.split(' '),
);

/** First words in keys of `readAgencyWords`; two where one alone is common in the middle of names. */
const always: ReadonlySet<string> = new Set([
  ...['cac', 'uybannhandan', 'hoidongnhandan', 'uybankiemtra', 'uybanmattrantoquoc'],
  ...['mattrantoquoc', 'banquanly', 'vanphong', 'congan', 'tinhuy', 'huyenuy', 'thanhuy'],
  ...['congty', 'chicuc', 'trungtam', 'dangdoan', 'danguy', 'tinhdoan', 'thanhtra', 'lienminh'],
  ...['liendoan', 'lienhiep', 'hiephoi', 'khobac', 'nganhang', 'baohiem', 'toaan', 'tapdoan'],
  ...['doanhnghiep', 'coquan', 'donvi', 'diaphuong', 'dongchi', 'lanhdao', 'chutich'],
  ...['thutruong', 'benhvien', 'uyban', 'hoidong', 'mattran', 'xinghiep', 'nhamay'],
]);

/** Whether a new name begins at a word: "… và Trung tâm B", but not "… và Môi trường". */
export function opensName(words: readonly AgencyWord[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.isCapitalised && capitalised.has(word.key)) return true;
  return always.has(word.key) || always.has(word.key + (words[at + 1]?.key ?? ''));
}
