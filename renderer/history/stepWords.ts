import type { TFunction } from 'i18next';

import type { HistoryStep } from '#shared/history/historyStep.ts';

import { changeLabelText } from '../app/changeLabelText.ts';

/** What a step is called in the list: "Sửa NV-004", "Hoàn tác: Sửa NV-004". */
export function stepWords({ kind, label }: HistoryStep, t: TFunction): string {
  const name = changeLabelText(label, t);
  return kind === 'undo' || kind === 'redo' ? t(`history.steps.${kind}`, { label: name }) : name;
}

export function whoWords({ who }: Pick<HistoryStep, 'who'>, t: TFunction): string {
  return who ?? t('history.who.unknown');
}
