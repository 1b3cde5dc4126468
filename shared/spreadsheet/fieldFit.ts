import type { ColumnContent } from './columnContent.ts';
import type { ColumnField } from './tableColumns.ts';

type Fit = (content: ColumnContent) => number;

const isOwner: Fit = ({ owners, persons }) => Math.max(owners, persons * 0.8);
const isTime: Fit = ({ times }) => times;
const isAmount: Fit = ({ amounts }) => amounts;
const isNumber: Fit = ({ numbers }) => numbers;
/** Texts of some length. */
const isSubject: Fit = ({ length, numbers, times, marks }) =>
  length < 8 ? 0 : 1 - Math.max(numbers, times, marks);

const fits: Readonly<Partial<Record<ColumnField, Fit>>> = {
  number: isNumber,
  code: isNumber,
  title: isSubject,
  name: isSubject,
  lead: isOwner,
  support: isOwner,
  leader: ({ officials, persons }) => Math.max(officials, persons * 0.5),
  person: ({ officials, persons }) => persons - officials * 0.9,
  period: isTime,
  start: isTime,
  completedOn: isTime,
  progress: ({ statuses }) => statuses,
  percent: ({ percents, amounts, times }) => Math.max(percents, times > 0.5 ? 0 : amounts),
  product: ({ documents }) => documents,
  /** A few words name what comes out of it, unless they say how far it is. */
  result: ({ documents, statuses, length }) => (length < 20 ? statuses : 1 - documents),
  /** Said once for several rows. */
  group: ({ variety, filled }) => 1 - Math.min(variety, filled),
  unit: ({ units }) => units,
  value: isAmount,
  assigned: isAmount,
  stretch: isAmount,
  owner: ({ roles }) => roles,
};

/** How well the cells of a column fit a field, 0 to 1; null where cells say nothing about it. */
export function fitOf(field: ColumnField, content: ColumnContent | undefined): number | null {
  return content === undefined || content.count === 0 ? null : (fits[field]?.(content) ?? null);
}
