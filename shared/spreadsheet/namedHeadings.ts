import { foldText } from '../text/fold.ts';
import { headingStyle, type NumberStyle } from './rowNumbers.ts';

const openings =
  /^(phan|chuong|muc|nhom|muc tieu|tru cot|hop phan|linh vuc|giai doan|chuyen de)(?: nhiem vu)? (?:thu )?(?:\d{1,2}|[ivx]{1,5}|[a-h]|nhat|hai|ba|tu|nam|sau|bay|tam|chin|muoi)(?: ?[:.]| ?[-–—] | ?\/|$)/;

/**
 * "Phần thứ nhất: …", "Nhóm 1: …", "Mục tiêu 2. …": a heading that is counted in words. Those that are
 * called alike are siblings.
 */
export function namedHeadingStyle(title: string): NumberStyle | null {
  const name = openings.exec(foldText(title.slice(0, 60)))?.[1];
  return name === undefined ? null : { ...headingStyle, key: `named ${name}` };
}

interface BulletRow {
  readonly number: string | null;
  readonly style: NumberStyle | null;
  readonly isBare: boolean;
  readonly isBold: boolean;
}

/**
 * Signs ("*", "-") that head the numbered rows below them: every row with the sign says no more than its
 * title and a row that says more follows it, and none is before the first of them in its section,
 * unless the sign is bold and most rows are not.
 */
export function headingBullets(
  rows: readonly BulletRow[],
  isNumbered: (style: NumberStyle | null) => boolean,
): ReadonlySet<string> {
  const signs = new Set<string>();
  const refused = new Set<string>();
  const isBoldTelling = rows.filter(({ isBold }) => isBold).length * 2 <= rows.length;
  for (const [index, { number, isBare, isBold }] of rows.entries()) {
    if (number === null || !/^[-–—+•*]$/.test(number)) continue;
    const next = rows[index + 1];
    const before = rows[index - 1];
    const heads = isBare && next !== undefined && isNumbered(next.style) && !next.isBare;
    const isFirst = !signs.has(number) && !(isBold && isBoldTelling);
    if (!heads || (isFirst && before !== undefined && !before.isBare)) refused.add(number);
    signs.add(number);
  }
  return new Set([...signs].filter((sign) => !refused.has(sign)));
}
