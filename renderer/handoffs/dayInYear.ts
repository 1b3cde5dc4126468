import { formatDay } from '#shared/periods/formatDay.ts';

/** A day as official papers write it, without the year where it is the plan's: "20/6". */
export function dayInYear(iso: string, year: number): string {
  const words = formatDay(iso);
  return iso.startsWith(`${year}-`) ? words.slice(0, words.lastIndexOf('/')) : words;
}
