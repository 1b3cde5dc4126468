import { foldText } from '../text/fold.ts';

/** Kinds of bodies that name none by themselves. */
const noun =
  '(?:co quan|don vi|dia phuong|bo phan|to chuc|ca nhan|nganh|cap|doan the|chinh quyen|cap uy|luc luong|so|ban|phong)';

/** Those that are still nobody without "liên quan" behind them: "các sở, ban, ngành" is a group. */
const bareNoun =
  '(?:co quan|don vi|dia phuong|bo phan|to chuc|ca nhan|nganh|cap|doan the|luc luong)';

const many = '(?:tat ca )?(?:(?:cac|nhung) )?';
const list = (one: string): string => `${many}${one}(?:(?:[,;/-] ?(?:va )?| va | )${many}${one})*`;

const related = new RegExp(
  `^${list(noun)} (?:(?:co|huu) )?(?:lien quan|quan|chuc nang)(?: (?:cua|thuoc|trong|tren|o|den|cap)\\b.*)?$`,
);
const bare = new RegExp(`^${list(bareNoun)}$`);

/** "Toàn Đảng bộ", "cả hệ thống chính trị". */
const everybody = /^(?:toan (?:tinh|huyen|xa|dang bo|dang|dan|the)|ca he thong)\b/;

/** Whether the words of an owner name nobody in particular: "các cơ quan, đơn vị có liên quan". */
export function isGenericOwner(words: string): boolean {
  const folded = foldText(words).replace(/[.;,]+$/u, '');
  return related.test(folded) || bare.test(folded) || everybody.test(folded);
}
