import { translate } from '../messages/translate.ts';
import { romanNumeral } from '../text/romanNumeral.ts';
import type { TimeKey } from './timeHeaders.ts';

const known = /^\d{4}(?:-(?:\d{4}|\d{2}|Q[1-4]|H[12]|9M))?$/;

/** A time as a header says it: "Quý I/2020", "Tháng 3/2020", "Năm 2026"; what is none stays as it is. */
export function phaseName(key: TimeKey): string {
  if (!known.test(key)) return key;
  const years = /^(\d{4})-(\d{4})$/.exec(key);
  if (years !== null) {
    return translate('spreadsheet.phase.years', { from: years[1] ?? '', to: years[2] ?? '' });
  }
  const [year = '', part] = key.split('-');
  if (part === undefined) return translate('spreadsheet.phase.year', { year });
  if (part === 'H1') return translate('spreadsheet.phase.firstHalf', { year });
  if (part === 'H2') return translate('spreadsheet.phase.secondHalf', { year });
  if (part === '9M') return translate('spreadsheet.phase.nineMonths', { year });
  if (/^Q[1-4]$/.test(part)) {
    const quarter = romanNumeral(Number(part.slice(1)));
    return translate('spreadsheet.phase.quarter', { part: quarter, year });
  }
  const month = Number(part) > 2 ? String(Number(part)) : part;
  return translate('spreadsheet.phase.month', { part: month, year });
}
