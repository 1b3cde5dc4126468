import { formatNumber } from '#shared/targets/targetNumbers.ts';

import type { CellContent } from '../../grid/gridColumn.ts';

export function words(text: string, tone: 'normal' | 'strong' | 'quiet' = 'normal'): CellContent {
  return { blocks: text === '' ? [] : [{ kind: 'text', text, tone }] };
}

/** Numbers stand below each other, digit by digit. */
export function figure(text: string, tone: 'normal' | 'strong' | 'quiet' = 'normal'): CellContent {
  return { ...words(text, tone), alignment: 'end' };
}

export function numberWords(value: number | null): string {
  return value === null ? '' : formatNumber(value);
}
