import type { TFunction } from 'i18next';

import { formatNumber } from '#shared/targets/targetNumbers.ts';
import type { StateOfTarget, TargetState } from '#shared/targets/targetState.ts';

import type { CellSign } from '../grid/gridColumn.ts';

/** Shape and colour in front of a state. */
export const signOfState: Readonly<Record<TargetState, CellSign>> = {
  exceeded: 'good',
  reached: 'good',
  'at-risk': 'soon',
  missed: 'bad',
  'under-way': 'open',
  'no-figures': 'missing',
};

/** "Đạt", "Dự kiến đạt", "Khó đạt"; '' where there is nothing to judge by. */
export function stateText({ state, isExpected }: StateOfTarget, t: TFunction): string {
  if (state === null) return '';
  const isHoped = isExpected && (state === 'reached' || state === 'exceeded');
  return t(isHoped ? `targets.expected.${state}` : `targets.states.${state}`);
}

/** A share with at most one decimal: "104,2 %". */
export function percentWords(share: number): string {
  return `${formatNumber(Math.round(share * 10) / 10)} %`;
}

/** A value with no more decimals than tell anything. */
export function roughNumber(value: number): string {
  const decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 100 ? 1 : 2;
  return formatNumber(Number(value.toFixed(decimals)));
}
