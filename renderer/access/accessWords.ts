import type { TFunction } from 'i18next';

import type { Access, HeldAccess } from '#shared/contract/access.ts';
import { holderWords } from '#shared/holders/holderWords.ts';

import { daysAgo, formatMoment, formatTime } from '../ui/formatMoment.ts';

/** Being checked is over in a moment: everything waits for it, and nothing is to be done about it. */
export function isBeingChecked(access: Access): boolean {
  return access.mode === 'read' && access.reason === 'checking';
}

/** Why the workbook can only be read, in one sentence; null when it may be edited. */
export function whyReadOnly(access: Access, t: TFunction): string | null {
  if (access.mode === 'edit') return null;
  switch (access.reason) {
    case 'held':
    case 'takenOver':
      return heldSentence(access, t);
    case 'notWritable':
      return t('access.notWritable');
    case 'checking':
      return t('access.checking');
    case 'damaged':
      return t('access.damaged');
  }
}

function heldSentence({ reason, holder }: HeldAccess, t: TFunction): string {
  const words = holderWords(holder);
  if (holder.since === null) return t(`access.${reason}NoTime`, words);
  const isToday = daysAgo(holder.since) === 0;
  const time = isToday ? formatTime(holder.since) : formatMoment(holder.since);
  return t(`access.${reason}`, { ...words, time });
}
