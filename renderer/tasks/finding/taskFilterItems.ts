import type { TFunction } from 'i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import { cellNumber, cellWords } from '#shared/tasks/customCells.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { taskStatuses } from '#shared/tasks/deriveStatus.ts';
import { compareVietnamese } from '#shared/text/compareVietnamese.ts';
import { romanNumeral } from '#shared/text/romanNumeral.ts';

import type { FilterItem } from '../../grid/filters/filterItems.ts';
import { percentText } from '../taskFields.ts';
import { customOf } from './filteredColumns.ts';
import { periodValues, statusOrder, writtenPrefix } from './taskFilterColumns.ts';

export interface FilterWords {
  readonly t: TFunction;
  readonly agencies: readonly Agency[];
  readonly agencyById: ReadonlyMap<string, Agency>;
  readonly custom: readonly CustomColumn[];
}

type Counts = ReadonlyMap<string, number>;

/** What a value is called in the list and on the chip of its filter. */
export function valueLabel(field: string, value: string, words: FilterWords): string {
  const { t, agencyById } = words;
  const column = customOf(field, words.custom);
  if (value === '') return t(field === 'period' ? 'tasks.filter.noDeadline' : 'grid.filter.empty');
  if (field === 'period' || field === 'completedOn') return periodLabel(value, t);
  if (field === 'percent') return `${percentText(Number(value))}%`;
  if (field === 'status') return statusLabel(value, t);
  if (column !== undefined) return customLabel(column, value, t);
  if (field !== 'lead' && field !== 'support') return value;
  const agency = agencyById.get(value);
  if (agency !== undefined) return agency.short ?? agency.name;
  return value.startsWith(writtenPrefix) ? value.slice(writtenPrefix.length) : value;
}

/** The values to choose from, in the order of the column; the empty cell comes last. */
export function filterItems(field: string, counts: Counts, words: FilterWords): FilterItem[] {
  const values = [...counts.keys()].filter((value) => value !== '');
  const item = (value: string, level = 0): FilterItem => ({
    key: value,
    label: valueLabel(field, value, words),
    level,
    values: [value],
    count: counts.get(value) ?? 0,
  });
  const empty = counts.has('') ? [item('')] : [];
  if (field === 'period' || field === 'completedOn') {
    const others = Object.values(periodValues).filter((value) => counts.has(value));
    return [...monthItems(values, counts, item, words.t), ...others.map((o) => item(o)), ...empty];
  }
  const column = customOf(field, words.custom);
  if (column !== undefined) {
    return [...customItems(column, values, counts, item, words.t), ...empty];
  }
  const items = values.map((value) => item(value));
  if (field === 'lead' || field === 'support') return [...byRank(items, words), ...empty];
  if (field === 'percent') return [...items.sort((a, b) => +a.key - +b.key), ...empty];
  if (field === 'status') return statusOrder.flatMap((s) => items.filter(({ key }) => key === s));
  return [...items.sort((a, b) => compareVietnamese(a.label, b.label)), ...empty];
}

function byRank(items: readonly FilterItem[], { agencies }: FilterWords): FilterItem[] {
  const ranks = new Map(agencies.map(({ id }, rank) => [id, rank]));
  const rank = ({ key }: FilterItem): number => ranks.get(key) ?? agencies.length;
  return items.toSorted(
    (left, right) => rank(left) - rank(right) || compareVietnamese(left.label, right.label),
  );
}

/** Years, in them quarters, in them months. */
function monthItems(
  values: readonly string[],
  counts: Counts,
  item: (value: string, level?: number) => FilterItem,
  t: TFunction,
): FilterItem[] {
  const months = values.filter(isMonth).sort();
  const group = (key: string, label: string, level: number, members: readonly string[]) => ({
    key,
    label,
    level,
    values: members,
    count: members.reduce((sum, month) => sum + (counts.get(month) ?? 0), 0),
  });
  const years = Object.entries(groupBy(months, (month) => month.slice(0, 4)));
  return [
    ...years.flatMap(([year, ofYear]) => [
      group(year, t('tasks.filter.year', { year }), 0, ofYear),
      ...Object.entries(groupBy(ofYear, quarterOf)).flatMap(([quarter, ofQuarter]) => [
        group(
          `${year}-${quarter}`,
          t('tasks.filter.quarter', { quarter: romanNumeral(Number(quarter)), year }),
          1,
          ofQuarter,
        ),
        ...ofQuarter.map((month) => item(month, 2)),
      ]),
    ]),
  ];
}

/** Numbers by size, choices in the order of their list, days by month; words that do not fit last. */
function customItems(
  column: CustomColumn,
  values: readonly string[],
  counts: Counts,
  item: (value: string, level?: number) => FilterItem,
  t: TFunction,
): FilterItem[] {
  const { kind, choices } = column;
  const months = kind === 'date' ? monthItems(values, counts, item, t) : [];
  const rank = (value: string): number => {
    if (kind === 'choice') return choices.includes(value) ? choices.indexOf(value) : Infinity;
    return cellNumber(kind, value) ?? Infinity;
  };
  const others = kind === 'date' ? values.filter((value) => !isMonth(value)) : values;
  const sorted = others
    .map((value) => ({ value, rank: rank(value) }))
    .sort((left, right) =>
      left.rank === right.rank
        ? compareVietnamese(left.value, right.value)
        : left.rank - right.rank,
    );
  return [...months, ...sorted.map(({ value }) => item(value))];
}

function customLabel({ kind }: CustomColumn, value: string, t: TFunction): string {
  return kind === 'date' && isMonth(value) ? periodLabel(value, t) : cellWords(kind, value);
}

function isMonth(value: string): boolean {
  return /^\d{4}-\d{2}$/.test(value);
}

function groupBy(
  months: readonly string[],
  keyOf: (month: string) => string,
): Readonly<Record<string, readonly string[]>> {
  const groups: Record<string, string[]> = {};
  for (const month of months) (groups[keyOf(month)] ??= []).push(month);
  return groups;
}

function quarterOf(month: string): string {
  return String(Math.ceil(Number(month.slice(5, 7)) / 3));
}

function statusLabel(value: string, t: TFunction): string {
  const status = taskStatuses.find((known) => known === value);
  return status === undefined ? value : t(`tasks.status.${status}`);
}

function periodLabel(value: string, t: TFunction): string {
  if (value === periodValues.continuous) return t('tasks.filter.continuous');
  if (value === periodValues.waiting) return t('tasks.filter.waiting');
  const [year = '', month = ''] = value.split('-');
  return t('tasks.filter.month', { month: String(Number(month)), year });
}
