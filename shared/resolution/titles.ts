import { readOwnerName } from '../proposals/tasks/readOwner.ts';
import { readWords } from '../proposals/words/wordList.ts';
import { foldText } from '../text/fold.ts';
import { isCapitals } from './capitals.ts';

/** Limits in words: a title of a programme fills two lines, a plain line above a text hardly one. */
const longestLabelled = 60;
const longestPlain = 25;
const longestBeforeColon = 15;
/** In characters; what is longer is not looked at. */
const longest = 600;

/**
 * Whether words behind a label can be a title: no sentence, no run-in label with its text behind it
 * ("Sở Y tế: Chỉ đạo …"). Titles may hold commas and semicolons, so the end decides.
 */
export function isLabelledTitle(rest: string): boolean {
  if (rest.length > longest || rest.includes('\t')) return false;
  const words = countWords(rest);
  if (words === 0 || words > longestLabelled) return false;
  if (hasTextBehindColon(rest) || hasSentenceBreak(rest) || hasClauses(rest)) return false;
  if (rest.endsWith(':')) return words <= longestBeforeColon && !isLeadIn(rest);
  return !endsLikeSentence(rest);
}

/** "1. Mục đích." is a title all the same when its points follow, and so is any in capitals. */
export function isStoppedTitle(rest: string): boolean {
  const isStopped = isCapitals(rest)
    ? /[^.]\.$/u.test(rest)
    : countWords(rest) <= 4 && /^[^\d%]*[^.]\.$/u.test(rest);
  return isStopped && isLabelledTitle(rest.slice(0, -1));
}

const topic =
  /^(ve|doi voi|muc tieu|muc dich|nhiem vu|giai phap|chi tieu|linh vuc|cong tac|yeu cau|ket qua|han che|nguyen nhan|noi dung|quan diem|phuong huong|nhom|kinh te|van hoa|xa hoi|quoc phong|an ninh|xay dung dang|to chuc thuc hien)\b/;

/** Under a bullet only a topic is a title: "* Về kinh tế:", but not "- Ban hành các kế hoạch:". */
export function isBulletTitle(rest: string): boolean {
  return countWords(rest) <= 8 && topic.test(foldText(rest)) && isLabelledTitle(rest);
}

/** Whether a line without a label can be a title above the lines that follow. */
export function isPlainTitle(text: string): boolean {
  if (text.length > longest) return false;
  const words = countWords(text);
  const isShort = words <= (isCapitals(text) ? longestLabelled : longestPlain);
  if (!isShort || !/^["“'‘(]?[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const isAnnouncement = text.endsWith(':') && !isCapitals(text) && !topic.test(foldText(text));
  return isLabelledTitle(text) && !isAnnouncement && !isSideline(text);
}

/** Whether a text ends as sentences and items of lists do. */
export function endsLikeSentence(text: string): boolean {
  return /[.;,!?…]["”'’)]*$/u.test(text) || /\/\.$/u.test(text);
}

const leadIn =
  /(^|\s)(sau|sau day|gom|gom co|bao gom|la|cu the|trong do|noi nhan|kinh gui|ghi chu|vi du|luu y|yeu cau|de nghi|khang dinh|nhan manh|chi dao|thong nhat|cho biet|ket luan|giao|quyet nghi|quyet dinh)\s*:$/;

/** "Đảng ủy Công an tỉnh lãnh đạo, chỉ đạo lực lượng Công an:": a body, and what it is to do. */
const order =
  /^(so|ban|uy ban|ubnd|hdnd|hoi dong|dang uy|dang doan|ban can su|cong an|mat tran|van phong|tinh uy|huyen uy|thanh uy|cac (so|ban|cap|huyen|dang uy|co quan|don vi|dia phuong)) .*\b(lanh dao|chi dao|chu tri|phoi hop|tap trung|co trach nhiem|chiu trach nhiem)\b.*:$/;

/** "… gồm:", "… như sau:", "Tỉnh ủy yêu cầu:": the beginning of a sentence that the next lines end. */
function isLeadIn(text: string): boolean {
  const folded = foldText(text);
  return leadIn.test(folded) || order.test(folded);
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word)).length;
}

const ordinal =
  /^(muc tieu|nhiem vu|giai phap|nhom|nhom nhiem vu|nhom giai phap|chuong trinh|du an|tieu du an|de an|dot pha|khau dot pha|noi dung|chuyen de|buoc|giai doan|linh vuc|chi tieu|phan)( so| thu)? [^\s:]{1,5}$/;

/** A colon that only ends an ordinal ("Nhiệm vụ 1: Xây dựng …") does not count. */
function hasTextBehindColon(text: string): boolean {
  const colon = /:(?=\s*[^\s\d])/u.exec(text);
  return colon !== null && !ordinal.test(foldText(text.slice(0, colon.index)));
}

/** A full stop in the middle, but not one that shortens a word ("TP. Bến Tre", "Tx. Cai Lậy"). */
function hasSentenceBreak(text: string): boolean {
  return /(?<=[\p{Ll}\d”")%])(?<!(?:^|[\s(])(?:Tp|Tx|Ts|Th[sS])|v\.v)[.!?…]\s+["“]?\p{Lu}/u.test(
    text,
  );
}

/** "Sở Y tế xây dựng đề án; Sở Tài chính …", but not "Sở Nội vụ; Sở Tài chính": a list of bodies is a name. */
function hasClauses(text: string): boolean {
  const isParted = /(?<=[\p{Ll}\d”")%]);\s+["“]?\p{Lu}/u.test(text);
  return isParted && readOwnerName(readWords(text.replace(/[\s:]+$/u, ''))) === null;
}

const credit =
  /^(bai|anh|bai,? ?(va )?anh|tin|tin,? ?bai|nguon|theo|tac gia|video|thuc hien|xem them|tu khoa|tags?|nguoi ky|so)\b[^:]{0,20}:/;
const formula = /^quyet (nghi|dinh) ?:?$/;
const signature =
  /^((t ?\/ ?[ml]|k ?\/ ?t|t ?\/ ?u ?\/ ?q|tm|kt|tl|tuq|q)(\. ?| ).*$|(pho )?(bi thu|chu tich|giam doc|chanh van phong|truong ban|tong bi thu|vien truong|cuc truong|thu truong|bo truong|thu tuong)( thuong truc)?$)/;
const caption =
  /^(toan canh|quang canh|anh minh hoa|cac dai bieu|mot goc|dong chi .* (phat bieu|chu tri|trao|tham))\b/;
const day = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\bngay\b.{0,6}\bthang\b.{0,6}\bnam\b/;

/** Datelines, credits, signatures, references in brackets, "QUYẾT NGHỊ": they name nothing below. */
function isSideline(text: string): boolean {
  const folded = foldText(text);
  if (/^\(.*\)$/.test(folded) || credit.test(folded) || caption.test(folded)) return true;
  if (isCapitals(text) && (signature.test(folded) || formula.test(folded))) return true;
  return day.test(folded) && countWords(folded.replace(day, '')) <= 6;
}
