import type { TFunction } from 'i18next';

import type { PackValue } from '#shared/handoffs/pack.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { extraKey } from '#shared/tasks/taskCells.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';
import { translateName } from '../../app/translateKey.ts';
import type { ReviewLine } from './reviewLines.ts';

/** What a column of a pack, or one of theirs, is called. */
export function packFieldName(field: string, t: TFunction): string {
  if (field === 'note') return t('handoffScreen.fields.note');
  return translateName(t, 'handoffs.columns', field) ?? extraKey(field) ?? field;
}

/** "55 %", "18/6/2020"; '' when the cell is empty. */
export function packValueWords(field: string, value: PackValue): string {
  if (value === null) return '';
  if (field === 'percent' && typeof value === 'number') return `${formatNumber(value)} %`;
  const isDay = field === 'completedOn' && typeof value === 'string';
  if (isDay && /^\d{4}-\d{2}-\d{2}$/u.test(value)) return formatDay(value);
  return typeof value === 'number' ? formatNumber(value) : value;
}

/** What is typed in place of theirs; null when it is no value of the field, '' empties the cell. */
export function readOwnValue(field: string, typed: string): { readonly value: PackValue } | null {
  const words = typed.trim().normalize('NFC');
  if (words === '') return { value: null };
  if (field === 'completedOn') {
    const day = readDay(words);
    return day === null ? null : { value: day };
  }
  if (field !== 'percent') return { value: words };
  const share = Number(words.replace(/\s*%$/u, '').replace(',', '.'));
  return Number.isFinite(share) && share >= 0 && share <= 100 ? { value: share } : null;
}

/** "Chủ trì, ô H9" */
export function placeWords({ sheet, cell, row }: ReviewLine, t: TFunction): string {
  if (cell !== null) return t('handoffScreen.review.place', { sheet, cell });
  return row === null ? '' : t('handoffScreen.review.rowPlace', { sheet, row });
}
