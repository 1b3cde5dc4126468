import { isCapitals } from './capitals.ts';
import { endsInDayOfIssue } from './placeAndDay.ts';
import type { ClauseDraft } from './readClauses.ts';

/** A line that only parts: "-----", "*". */
const rule = /^[-–—_*=\s.]+$/u;
const number = /^(?:\*\s*)?Số\s*[:\d].{0,60}$/iu;
const subject = /^(?:về|V\/v)\s.*[^.;:]$/iu;
const motto = /^độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc\s*[.!]?$/iu;
/** "Thực hiện Nghị quyết số 28-NQ/TU", as it stands below "KẾ HOẠCH". */
const about = /^(?:(?:triển khai|tổ chức)\s)*thực hiện\s.*[^.;:]$/iu;
/** What a document rests on. */
const basis = /^(?:căn cứ|xét (?:đề nghị|tờ trình)|theo đề nghị)\s.*[^:]$/iu;
const signature = /^(?:(?:nơi nhận|T\/[ML]|K\/T|T\/U\/Q)(?![\p{L}\p{N}])|(?:TM|KT|TL|TUQ)\.)/iu;
/** "Nghị quyết này phổ biến …", "Thông báo này để các cơ quan biết, thực hiện", "Trên đây là Kế hoạch …". */
const farewell =
  /^(?:(?:nghị quyết|kết luận|chỉ thị|quyết định|kế hoạch|chương trình|thông báo|hướng dẫn|quy định|công văn|văn bản)\s(?:.{0,40}\s)?này\s+(?:(?:được\s+)?(?:phổ biến|có hiệu lực)|để\s.{0,120}\sbiết(?!\p{L}))|trên đây là\s)/iu;

/** Longer lines of a letterhead say something. */
const longestLine = 160;

/**
 * The places of the clauses that belong to the form of a document and not to what it says: the letterhead
 * with number, day and title above the first sentence, and the signature and the addressees at the end.
 */
export function findFormalParts(clauses: readonly ClauseDraft[]): ReadonlySet<number> {
  return new Set([...letterhead(clauses), ...closing(clauses)]);
}

function letterhead(clauses: readonly ClauseDraft[]): number[] {
  const end = clauses.findIndex(({ text, label, heading }, at) => {
    const isNumbered = label !== null && !/^[*+–-]$/u.test(label);
    const isAbout = about.test(text) && isCapitals(clauses[at - 1]?.text ?? '');
    return isNumbered || (!heading && !isLetterheadLine(text) && !isAbout);
  });
  const lines = clauses.slice(0, Math.max(end, 0));
  return lines.flatMap(({ heading }, at) => (heading ? [] : [at]));
}

function isLetterheadLine(text: string): boolean {
  if (basis.test(text)) return true;
  if (text.length > longestLine) return false;
  return (
    isCapitals(text) ||
    endsInDayOfIssue(text) ||
    [rule, number, subject, motto].some((pattern) => pattern.test(text))
  );
}

function closing(clauses: readonly ClauseDraft[]): number[] {
  const signed = clauses.findLastIndex(({ text }) => /^nơi nhận(?!\p{L})/iu.test(text));
  const first = signed >= 0 ? signed : clauses.findLastIndex(({ text }) => signature.test(text));
  if (first < 0) return isFarewell(clauses.at(-1)) ? [clauses.length - 1] : [];
  if (first < clauses.length / 2) return [];
  const behind = clauses.slice(first + 1);
  // An annex may follow: from its first heading or number on it says something again.
  const length = behind.findIndex(
    ({ label, heading }) => heading || (label !== null && !/^[*+–-]$/u.test(label)),
  );
  const start = isFarewell(clauses[first - 1]) ? first - 1 : first;
  const end = length < 0 ? clauses.length : first + 1 + length;
  return Array.from({ length: end - start }, (_, at) => start + at);
}

function isFarewell(clause: ClauseDraft | undefined): boolean {
  return clause !== undefined && !clause.heading && farewell.test(clause.text);
}
