import type { TFunction } from 'i18next';

import { targetAccumulations } from '../targetChoices.ts';
import { TargetChoicePanel } from '../TargetChoicePanel.tsx';
import type { TargetColumn } from '../targetColumns.ts';
import { choiceEditing, numberEditing, wordsEditing } from '../targetFields.ts';
import type { TargetLine } from '../targetLine.ts';
import { TargetValuePanel } from '../TargetValuePanel.tsx';
import { figure, numberWords, words } from './cellParts.ts';

/** What is known of how a target is counted and of what belongs to it. */
export function detailColumns(t: TFunction): TargetColumn[] {
  const header = (field: 'accumulates' | 'base' | 'reached' | 'note') => ({
    field,
    header: t(`targets.columns.${field}`),
  });
  const accumulates = choiceEditing('accumulates', targetAccumulations(t));
  return [
    {
      ...header('accumulates'),
      width: 96,
      canHide: true,
      startsHidden: true,
      content: (line) => accumulationContent(line, accumulates.text(line), t),
      editing: { ...accumulates, Panel: TargetChoicePanel },
    },
    {
      ...header('base'),
      width: 84,
      canHide: true,
      startsHidden: true,
      content: ({ target }) => figure(numberWords(target.base)),
      editing: { ...numberEditing('base'), Panel: TargetValuePanel },
    },
    ...(['reached', 'note'] as const).map((field): TargetColumn => ({
      ...header(field),
      width: 140,
      canHide: true,
      startsHidden: true,
      content: ({ target }) => words(target[field] ?? ''),
      editing: wordsEditing(field),
    })),
  ];
}

function accumulationContent({ target, figures }: TargetLine, name: string, t: TFunction) {
  if (target.accumulates !== null || target.kind === 'milestone') return words(name);
  const text = t(`targets.accumulations.${figures.accumulates}`);
  return {
    blocks: [{ kind: 'text', text, tone: 'derived', tooltip: t('targets.guessed') }],
  } as const;
}
