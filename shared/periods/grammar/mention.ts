/** Which piece of a month, quarter or year the words name. */
export type Part =
  | 'whole'
  | 'first'
  | 'middle'
  | 'last'
  | 'first-half'
  | 'second-half'
  /** Trung tuần: the second ten days of a month. */
  | 'second-third';

/** Which piece of a school year: its first or last month, a semester. */
export type SchoolPart = 'whole' | 'first' | 'last' | 'first-semester' | 'second-semester';

/**
 * A day, month … as it is written, before what was left out is known. `year` and a day's `month` are
 * null when the words give none; `part` of a day has no meaning and is therefore absent.
 */
export type Mention = {
  readonly year: number | null;
  /** True for "tuần sau", "ngày 5 tháng sau": beside a rhythm they move along with it. */
  readonly isFromIssue?: true;
} & (
  | { readonly unit: 'day'; readonly day: number; readonly month: number | null }
  /**
   * A day of the lunar calendar, or with `day` null a part of its month; `year` is the one in which its
   * Tết falls.
   */
  | {
      readonly unit: 'lunar';
      readonly day: number | null;
      readonly lunarMonth: number;
      readonly part: Part;
    }
  | { readonly unit: 'week'; readonly week: number | 'last'; readonly month: number }
  /** "Tuần sau", from its Monday on. */
  | { readonly unit: 'week'; readonly monday: string; readonly part: Part }
  | { readonly unit: 'month'; readonly month: number; readonly part: Part }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly part: Part }
  /** A run of months inside a year, "6 tháng đầu năm"; `isBare` when only "6 tháng" is written. */
  | {
      readonly unit: 'months';
      readonly first: number;
      readonly last: number;
      readonly isBare: boolean;
    }
  | { readonly unit: 'year'; readonly part: Part }
  /** "Năm học 2026-2027"; `year` is the one in which it begins. */
  | { readonly unit: 'school-year'; readonly part: SchoolPart }
);

/** A mention that stands for itself: all days from `start` to `end`, both included. */
export interface Days {
  readonly start: string;
  readonly end: string;
}
