import { decide } from './grammar/decide.ts';
import { joinLines } from './grammar/joinLines.ts';
import { tokenise } from './grammar/tokenise.ts';
import type { Period, PeriodContext } from './period.ts';

/**
 * Reads a deadline phrase as people write them ("Quý II/2020", "trước 30/6", "thường xuyên") into the
 * days behind it. Total: words that say nothing about time give kind `unknown` with confidence `low`.
 *
 * The rules follow one another like this; each has a file of its name in `grammar/`:
 * - `tokenise` cuts the cell into words, numbers and signs, whatever typography it was typed in;
 * - `joinLines` takes away the line breaks that stand inside of a phrase; the others separate;
 * - `scan` goes through them from left to right and finds pieces that say when: a rhythm ("hằng quý"), a
 *   length of time ("10 ngày kể từ …"), a date, "thường xuyên", a condition ("sau khi …"). `readReference`
 *   takes away what only looks like one: numbers and days of documents, visions;
 * - a date (`readDated`) is a series (`readSeries`: ranges, lists) of mentions (`readMention`: a day,
 *   week, month, quarter, year or part of one, a feast) with the words that bind it ("chậm nhất");
 * - `decide` weighs the pieces: what repeats before dates, dates before lengths of time and conditions;
 * - `chooseDates` leaves out dates that name a plan or a meeting, `settleDates` fills in years and months
 *   that were left out and finds the days, `combineDeadlines` makes one period of several.
 *
 * Of events only those have days that a calendar knows (Tết, Giỗ Tổ, Quốc khánh …); what waits for a
 * congress or a session has no due day.
 */
export function parsePeriod(text: string, context: PeriodContext): Period {
  const phrase = joinLines(tokenise(text, context.year, context.issued));
  return { raw: text, ...decide(phrase, context) };
}
