import { type Found, isGlued, isSign, type Phrase, tokenAt } from './phrase.ts';
import { lookUp, phrasebook } from './phrasebook.ts';
import { readDate } from './readDate.ts';
import { readDated } from './readDated.ts';

const numberWords = phrasebook({ number: ['số'] });
const placeWords = phrasebook({ place: ['mục', 'tiểu mục', 'khoản'] });
const visions = phrasebook({
  comparison: ['so với', 'so với cùng kỳ', 'so cùng kỳ', 'so với thời điểm'],
  vision: ['tầm nhìn', 'tầm nhìn là', 'định hướng', 'có xét', 'có tính', 'hướng tới', 'hướng đến'],
});

/** Years and dates that are no deadline: those of documents cited, and visions. */
export function readReference(phrase: Phrase, at: number): Found<null> | null {
  return readDocument(phrase, at) ?? readPlace(phrase, at) ?? readVision(phrase, at);
}

/** "Mục 2.3", "khoản 1": a place in a document. */
function readPlace(phrase: Phrase, at: number): Found<null> | null {
  const word = lookUp(placeWords, phrase, at);
  if (word === null || tokenAt(phrase, word.end).kind !== 'number') return null;
  if (tokenAt(phrase, word.end).letters.length > 2) return null;
  let { end } = word;
  while (isSign(phrase, end + 1, '.') && tokenAt(phrase, end + 2).kind === 'number') end += 2;
  return isSign(phrase, end + 1, '/', '-') ? null : { value: null, end: end + 1 };
}

/** More words and signs than the number of a document has: "12/2020/QĐ-UBND". */
const longestCode = 16;

/** "số 15-KH/TU ngày 15/3/2020", "35-NQ/TW, ngày 15 tháng 3 năm 2020": a document and its day. */
function readDocument(phrase: Phrase, at: number): Found<null> | null {
  const number = lookUp(numberWords, phrase, at)?.end ?? at;
  if (tokenAt(phrase, number).kind !== 'number') return null;
  let end = number + 1;
  const furthest = number + longestCode;
  while (end < furthest && isGlued(phrase, end) && !isSign(phrase, end, ',', ';', ')', '(', ':'))
    end += 1;
  if (number === at && !hasOfficialCode(phrase, at, end)) return null;
  const behindComma = isSign(phrase, end, ',') ? end + 1 : end;
  const isDay = tokenAt(phrase, behindComma).letters === 'ngay';
  const day = isDay ? readDate(phrase, behindComma) : null;
  return { value: null, end: day?.end ?? end };
}

/** Capitals behind a number without a space: "35-NQ/TW", "12/2020/QĐ-UBND". */
function hasOfficialCode(phrase: Phrase, from: number, to: number): boolean {
  const { text } = phrase;
  for (let at = from + 2; at < to; at += 1) {
    const { kind, start, end } = tokenAt(phrase, at);
    const isCode = kind === 'word' && /^[\p{Lu}Đ]{2,}$/u.test(text.slice(start, end));
    if (isCode && !/^[IVX]+$|^QUÝ$|^NĂM$|^THÁNG$|^LẦN$/.test(text.slice(start, end))) return true;
  }
  return false;
}

/** "tầm nhìn đến năm 2045" (domain.md 2.2 row 42), "so với năm 2019". */
function readVision(phrase: Phrase, at: number): Found<null> | null {
  const word = lookUp(visions, phrase, at);
  const dated = word === null ? null : readDated(phrase, word.end);
  return dated === null ? null : { value: null, end: dated.end };
}
