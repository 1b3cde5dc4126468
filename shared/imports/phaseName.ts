import { translate } from '../messages/translate.ts';

const quarter = /^(\d{4})-Q([1-4])$/u;
const month = /^(\d{4})-(\d{2})$/u;
const year = /^\d{4}$/u;
const numerals = ['I', 'II', 'III', 'IV'];

/** What the column of a phase is called: "2020-Q1" is "Quý I/2020", "2020-03" "Tháng 3/2020". */
export function phaseName(phase: string): string {
  const [, yearOfQuarter = '', count = ''] = quarter.exec(phase) ?? [];
  if (count !== '') {
    const numeral = numerals[Number(count) - 1] ?? count;
    return translate('importPlan.phases.quarter', { quarter: numeral, year: yearOfQuarter });
  }
  const [, yearOfMonth = '', place = ''] = month.exec(phase) ?? [];
  if (place !== '') {
    return translate('importPlan.phases.month', { month: Number(place), year: yearOfMonth });
  }
  return year.test(phase) ? translate('importPlan.phases.year', { year: phase }) : phase;
}
