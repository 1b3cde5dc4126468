import { headingStyle, type NumberStyle } from './rowNumbers.ts';
import { readTimeHeader } from './timeHeaders.ts';

/** A section that is called like a time: "QUÝ I", "Tháng 01/2021", "6 tháng đầu năm". */
export interface TimeHeading {
  /** Longer times enclose shorter ones: a year 0, a half 1, a quarter 2, a month 3. */
  readonly rank: number;
  /** Null when it names none. */
  readonly year: number | null;
}

/** Stands for the year that a heading does not name. */
const noYear = 0;

/** Null for a title that is no time, or more than one. */
export function readTimeHeading(title: string): TimeHeading | null {
  if (title.length > 60) return null;
  const key = readTimeHeader([withoutCount(title)], noYear)?.key ?? '';
  const match = /^(\d{1,4})(?:-(?:(Q\d)|(\d\d)|H\d|9M))?$/.exec(key);
  if (match === null) return null;
  const [, year = '', quarter, month] = match;
  const rank = month !== undefined ? 3 : quarter !== undefined ? 2 : key.includes('-') ? 1 : 0;
  return { rank, year: Number(year) === noYear ? null : Number(year) };
}

/** "Tháng 01 (03 nhiệm vụ):" */
export function withoutCount(title: string): string {
  return title.replace(/\s*\([^()]*\)\s*[:.]?\s*$/u, '').replace(/\s*[:.]\s*$/u, '');
}

/**
 * Places headings that are times, one after the other: months stand below a quarter, but a quarter that
 * follows months is their sibling.
 */
export function createTimeHeadingStyles(): (title: string) => NumberStyle | null {
  let longest: number | null = null;
  return (title) => {
    const heading = readTimeHeading(title);
    if (heading === null) return null;
    longest ??= heading.rank;
    return { ...headingStyle, key: `time ${Math.max(heading.rank, longest)}` };
  };
}
