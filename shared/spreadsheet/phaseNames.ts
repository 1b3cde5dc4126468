import { translate } from '../messages/translate.ts';
import type { Say } from '../messages/translate.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import type { TimeKey } from './timeHeaders.ts';

const known = /^\d{4}(?:-(?:\d{4}|\d{2}|Q[1-4]|H[12]|9M))?$/;

/**
 * A time as a header says it: "Quý I/2020", "Tháng 3/2020", "Năm 2026"; what is none stays as it is.
 * `say`: the language of a window; without it, that of documents.
 */
export function phaseName(key: TimeKey, say: Say = translate): string {
  if (!known.test(key)) return key;
  const years = /^(\d{4})-(\d{4})$/.exec(key);
  if (years !== null) {
    return say('spreadsheet.phase.years', { from: years[1] ?? '', to: years[2] ?? '' });
  }
  const [year = '', part] = key.split('-');
  if (part === undefined) return say('spreadsheet.phase.year', { year });
  if (part === 'H1') return say('spreadsheet.phase.firstHalf', { year });
  if (part === 'H2') return say('spreadsheet.phase.secondHalf', { year });
  if (part === '9M') return say('spreadsheet.phase.nineMonths', { year });
  if (/^Q[1-4]$/.test(part)) {
    const quarter = romanNumeral(Number(part.slice(1)));
    return say('spreadsheet.phase.quarter', { part: quarter, year });
  }
  const month = Number(part) > 2 ? String(Number(part)) : part;
  return say('spreadsheet.phase.month', { part: month, year });
}
