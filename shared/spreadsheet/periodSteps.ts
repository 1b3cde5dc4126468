import type { Contents } from './columnContent.ts';
import { fitOf } from './fieldFit.ts';
import { foldHeader } from './matchHeader.ts';
import type { ColumnReading } from './readColumn.ts';
import type { ColumnField } from './tableColumns.ts';

/** What is done with a draft on its way; folded. */
const stepWords =
  /(?:^| )(?:trinh|ban hanh|thong qua|cho y kien|xin y kien|lay y kien|tham dinh|tham tra)(?: |$)/;

/** What such headers begin with, which says no more than that a time stands below. */
const timeWords = /^(?:thời gian|thời điểm|thời hạn|hạn|ngày|tháng)\s+/iu;

/**
 * Columns of the days on which a task goes to one body after the other, by what the step is called:
 * "Thời điểm trình" over "BTV Tỉnh ủy" and "BCH Đảng bộ tỉnh". None where only one column is of that kind.
 */
export function periodSteps(
  readings: readonly ColumnReading[],
  fields: ReadonlyMap<number, ColumnField | null>,
  contents: Contents,
): ReadonlyMap<number, string> {
  const steps = readings.filter(({ headed, choices }) => {
    const field = fields.get(headed.column) ?? null;
    const isOfTime = (fitOf('period', contents.get(headed.column)) ?? 0) >= 0.5;
    const isOpen = field === 'period' || (field === null && choices[0] === 'period');
    return isOpen && isOfTime && stepWords.test(foldHeader(headed.path.join(' ')));
  });
  const hasPeriod = steps.some(({ headed }) => fields.get(headed.column) === 'period');
  if (!hasPeriod || steps.length < 2) return new Map();
  return new Map(steps.map(({ headed }) => [headed.column, nameOf(headed.path.at(-1) ?? '')]));
}

function nameOf(header: string): string {
  return header.replace(/\s+/gu, ' ').trim().replace(timeWords, '');
}
