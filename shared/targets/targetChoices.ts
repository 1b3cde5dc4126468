import { foldForSearch } from '../text/searchText.ts';
import type { Accumulation } from './accumulation.ts';
import type { Target } from './target.ts';

type Kind = NonNullable<Target['kind']>;
type Direction = NonNullable<Target['direction']>;

/** What people write for a kind or a direction, folded, beside what the table calls it. */
export interface ChoiceWords<Value> {
  readonly value: Value;
  readonly name: string;
  readonly others: readonly string[];
}

export const kindWords: Readonly<Record<Kind, readonly string[]>> = {
  level: ['muc', 'dat'],
  change: ['tang', 'giam', 'tang/giam', 'tang, giam', 'tang - giam'],
  points: ['diem phan tram', 'diem %', '%/nam'],
  milestone: ['moc', 'cot moc', 'dinh tinh'],
};

export const directionWords: Readonly<Record<Direction, readonly string[]>> = {
  'at-least': ['≥', '>=', '>', 'it nhat', 'toi thieu', 'tro len', 'tren'],
  'at-most': ['≤', '<=', '<', 'nhieu nhat', 'toi da', 'khong qua', 'duoi'],
  equal: ['=', 'bang', 'dung'],
  range: ['khoang', 'tu - den', '-', '–', '÷'],
};

export const accumulationWords: Readonly<Record<Accumulation, readonly string[]>> = {
  flow: ['cong don cac ky', 'trong ky', 'tung ky'],
  stock: ['cuoi ky', 'hien co', 'lay so cuoi'],
  cumulative: ['cong don', 'tu dau nam', 'luy ke tu dau nam'],
};

/** The value that words name; null: none. */
export function readChoice<Value>(
  typed: string,
  choices: readonly ChoiceWords<Value>[],
): Value | null {
  const words = foldForSearch(typed);
  const found = choices.find(
    ({ name, others }) =>
      foldForSearch(name) === words || others.some((other) => foldForSearch(other) === words),
  );
  return found?.value ?? null;
}
