import { foldText } from '../text/fold.ts';
import { looksLikeNumber } from './cellKinds.ts';
import { filledCells, type TableCell, type TableLayout, type TableRow } from './tableRows.ts';

/** What stands at the foot of an annex: who signs, who gets it, notes. Folded text. */
const tailStarts =
  /^(noi nhan|noi gui|t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|tuq\.|t\/u\.q|q\. |nguoi lap|lap bieu|nguoi tong hop|ghi chu ?:|luu y ?:|chu thich ?:|\(\*+\)|\*+ ?\S|xac nhan|tong so co |danh sach nay co|tren day la )/;
const tailWhole =
  /^(bi thu|pho bi thu( thuong truc)?|nguoi duyet|nguoi lap bieu|ke toan truong|ky ten.*|\(ky.*\)|ghi chu)$/;
/** Offices that sign, with what they are offices of: "BỘ TRƯỞNG", "Q. GIÁM ĐỐC SỞ". */
const signingOffice =
  /^(q\. ?|quyen |pho )?((bo|thu|cuc|tong cuc|chi cuc|vu|vien|ban|phong|hieu|doi|tram|khoa|doan|chi huy|kiem toan) ?truong|chu tich|chu nhiem|(tong )?giam doc|tong bien tap|chanh (van phong|an|thanh tra)|tu lenh|chinh (uy|tri vien)|truong (ban|phong|doan|khoa|tram)|thu truong (don vi|co quan)|thong doc|thu tuong( chinh phu)?)( (so|tinh|xa|huyen|ubnd.*|chuyen trach|thuong truc))?$/;
/** "Tổng cộng danh mục gồm 10 văn bản": what a list says of itself at its end. */
const countsItself =
  /^(tong cong|tong so|danh muc|danh sach|phu luc|bang)\b.{0,40}\b(gom|co)( co)? \d+\b/;
/** The same in English, as tables of projects with foreign funds have it. */
const englishTail =
  /^((prepared|approved|checked|reviewed|verified|endorsed|submitted|certified|compiled) by\b|on behalf of|for and on behalf|(authori[sz]ed )?signature\b|notes? ?:|remarks? ?:|recipients? ?:|copies to ?:|cc ?:)/;
const placeAndDay = /^[^,.;:]{2,40}, ?ngay .{0,12}thang .{0,12}nam/;
const mayBeTotal = /^\(?(?:tổng|cộng|số |(?:viết )?bằng chữ|total|grand|sub-?total)/iu;
const total =
  /^(tong cong|tong so|tong|cong|total|grand total|sub-?total)( cong)?( *[:(].*| *\d+.*)?$/;

/** "Cộng mục I: 1 nhiệm vụ", "Cộng I + II": the total of a part. */
const totalOfPart =
  /^(tong )?cong( (muc|phan|nhom|chuong))? ([ivx]{1,5}|[a-h]|\d{1,2})( *\+ *\w{1,5})*( *[:(].*)?$/;
/** "Tổng số nhiệm vụ: 06 (hoàn thành 02)", "Số chỉ tiêu đạt: 5/6": a line that counts rows. */
const countsRows =
  /^((tong so|tong cong|tong|cong) *:|(tong so|tong cong|so)( cac)? (chi tieu|nhiem vu|dau viec|cong viec|noi dung|de an|du an|van ban)\b[^:]{0,60}:) *\d/;
/** "(Bằng chữ: Ba trăm triệu đồng)": the total again. */
const totalInWords = /^\(?(so tien )?(viet )?bang chu *:/;

/** Where the rows of a table end: below the last numbered row, or anywhere in one without numbers. */
export function findTail(rows: readonly TableRow[], layout: TableLayout): number {
  const isNumbered = layout.columnOf('number') !== undefined;
  const last = isNumbered ? rows.findLastIndex((row) => isNumberedRow(row, layout)) : -1;
  const start = rows.findIndex(
    (row, index) => (index > last && isTail(row, layout)) || beginsNotes(rows, index),
  );
  return start < 0 ? rows.length : start;
}

/** "Ghi chú:" on a line of its own, below which no row says more than its number and one text. */
function beginsNotes(rows: readonly TableRow[], index: number): boolean {
  const [line, ...others] = filledWords(rows[index]);
  if (index === 0 || line === undefined || others.length > 0) return false;
  if (!/^(?:ghi chú|lưu ý|chú thích)\s*:?$/iu.test(line)) return false;
  return rows.slice(index + 1).every((row) => {
    const words = filledWords(row);
    return words.length <= 1 || (words.length === 2 && looksLikeNumber(words[0] ?? ''));
  });
}

function filledWords(row: TableRow | undefined): string[] {
  return row === undefined ? [] : filledCells(row).flatMap(({ words }) => words || []);
}

function isNumberedRow(row: TableRow, { wordsOf }: TableLayout): boolean {
  const number = wordsOf(row, 'number') ?? '';
  const title = wordsOf(row, 'title') ?? wordsOf(row, 'name');
  return title !== null && number !== '' && number.length <= 12 && !/\s/.test(number);
}

function isTail(row: TableRow, { wordsOf }: TableLayout): boolean {
  const title = wordsOf(row, 'title') ?? wordsOf(row, 'name');
  if (title !== null && !isTailText(title)) return false;
  return filledCells(row).some(({ words }) => isTailText(words));
}

function isTailText(words: string): boolean {
  if (words === '') return false;
  return languagesOf(foldText(words.slice(0, 200))).some(
    (text) =>
      tailStarts.test(text) ||
      tailWhole.test(text) ||
      signingOffice.test(text) ||
      countsItself.test(text) ||
      englishTail.test(text) ||
      placeAndDay.test(text),
  );
}

/** The text, and what it says in each of two languages: "Prepared by / Người lập". */
function languagesOf(folded: string): readonly string[] {
  const parts = folded.split(/ \/ |\n/).map((part) => part.trim());
  return parts.length === 2 ? [folded, ...parts] : [folded];
}

/** A row that begins with "Tổng cộng"; one with a number is a row like others, whatever it is called. */
export function isTotal(row: TableRow): boolean {
  const first = row.cells.find((cell): cell is TableCell => (cell?.words ?? '') !== '');
  if (first === undefined || !mayBeTotal.test(first.words)) return false;
  const folded = foldText(first.words);
  const isLine = filledCells(row).every(({ words }) => words === '' || words === first.words);
  if (isLine && (countsRows.test(folded) || totalInWords.test(folded))) return true;
  if (first.words.length > 80) return false;
  return languagesOf(folded).some((text) => total.test(text) || totalOfPart.test(text));
}
