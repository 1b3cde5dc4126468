import { translate } from '../messages/translate.ts';
import { formatDay } from '../periods/formatDay.ts';
import { accumulationOf } from '../targets/accumulation.ts';
import { formatNumber, rangeWords } from '../targets/targetNumbers.ts';
import type { Target } from '../targets/target.ts';
import { valueOfPeriod } from '../targets/valueOfPeriod.ts';
import type { ClausePlaces } from './clauseReference.ts';
import type { TargetColumnField } from './columnFields.ts';
import type { TargetAnnexColumn } from './layout.ts';
import { readPeriodField } from './periodFields.ts';
import { quoted } from './taskCells.ts';

/**
 * The words of a target's cell, '' for nothing.
 * @param year Of the plan, whose periods have columns.
 */
export function targetCell(
  target: Target,
  number: string,
  field: TargetAnnexColumn['field'],
  { places, year }: { readonly places: ClausePlaces; readonly year: number },
): string {
  const phased = readPeriodField(field, year);
  if (phased !== null) {
    const values = target[phased.value];
    const value = valueOfPeriod(values, accumulationOf(target), phased.period);
    return value === null ? '' : formatNumber(value);
  }
  // What is of no period has a field of its own.
  return fixedCell(target, number, field as TargetColumnField, places);
}

function fixedCell(
  target: Target,
  number: string,
  field: TargetColumnField,
  places: ClausePlaces,
): string {
  switch (field) {
    case 'number':
      return number;
    case 'kind':
      return target.kind === null ? '' : translate(`targets.kinds.${target.kind}`);
    case 'direction':
      return target.direction === null ? '' : translate(`targets.directions.${target.direction}`);
    case 'value':
      return goalWords(target);
    case 'assigned':
    case 'stretch':
      return target[field] === null ? '' : formatNumber(target[field]);
    case 'baselineYear':
      return target.baselineYear === null ? '' : String(target.baselineYear);
    case 'due':
      return target.due === null ? '' : formatDay(target.due);
    case 'clause':
      return places.nameOf(target.clause);
    case 'lead':
      return target.lead?.text ?? '';
    case 'name':
    case 'unit':
    case 'raw':
    case 'note':
      return target[field] ?? '';
  }
}

/** What is to be reached, as papers say it: "≥ 5.000", "≤ 4", "giảm 5", "2,5–3". */
export function goalWords(target: Pick<Target, 'kind' | 'direction' | 'value' | 'upper'>): string {
  const { kind, direction, value, upper } = target;
  if (value === null) return '';
  if (kind === 'change' || kind === 'points') {
    const size = { value: Math.abs(value), upper: upper === null ? null : Math.abs(upper) };
    return translate(value < 0 ? 'annexes.less' : 'annexes.more', { value: rangeWords(size) });
  }
  const words = rangeWords(target);
  if (upper !== null) return words;
  if (direction === 'at-least') return translate('annexes.atLeast', { value: words });
  return direction === 'at-most' ? translate('annexes.atMost', { value: words }) : words;
}

/** Why the target is there: the clause, and the words that it comes from. */
export function targetReason(
  { clause, raw }: Pick<Target, 'clause' | 'raw'>,
  places: ClausePlaces,
): string {
  return quoted(places.nameOf(clause), raw);
}
