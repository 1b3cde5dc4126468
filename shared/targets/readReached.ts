import { foldText } from '../text/fold.ts';

export type ReachedMeaning = 'exceeded' | 'reached' | 'at-risk' | 'missed' | 'under-way';

/** In this order: "không đạt", "khó đạt" hold "đạt" too; "chưa hoàn thành" is on its way still. */
const meanings: readonly (readonly [RegExp, ReachedMeaning])[] = [
  [/\bkhong (the )?(dat|hoan thanh|thuc hien)|\bkhong duoc cong nhan/, 'missed'],
  [/\bkho (dat|hoan thanh|kha thi)|\bcham\b|\bnguy co\b|\bvuong\b/, 'at-risk'],
  [/\bchua\b|\bdang\b|\bdu kien\b|\bmot phan\b/, 'under-way'],
  [/\bvuot\b/, 'exceeded'],
  [/\bhoan thanh\b|\bdat\b|\bcong nhan\b|\bxong\b|\bthanh cong\b/, 'reached'],
];

/** What words say of how far a target without a number is; other words than known ones: under way. */
export function readReached(words: string): ReachedMeaning {
  const folded = foldText(words);
  return meanings.find(([pattern]) => pattern.test(folded))?.[1] ?? 'under-way';
}
