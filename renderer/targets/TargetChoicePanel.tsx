import { useTranslation } from 'react-i18next';

import { readChoice } from '#shared/targets/targetChoices.ts';
import type { ChoiceWords } from '#shared/targets/targetChoices.ts';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { ChoiceListPanel } from '../grid/choices/ChoiceListPanel.tsx';
import { targetAccumulations, targetDirections, targetKinds } from './targetChoices.ts';
import type { ChoiceField, TargetFields } from './targetFields.ts';
import type { TargetLine } from './targetLine.ts';

/** Chooses the kind of a target, its direction, or how its values come together. */
export function TargetChoicePanel(props: CellPanelProps<TargetLine, TargetFields>) {
  const { t } = useTranslation();
  const { target } = props.row;
  // Only the columns of such fields open this panel.
  const field = props.field as ChoiceField;
  const choicesOf = {
    kind: targetKinds(t),
    direction: targetDirections(t),
    accumulates: targetAccumulations(t),
  };
  const choices: readonly ChoiceWords<unknown>[] = choicesOf[field];
  return (
    <ChoiceListPanel
      panel={props}
      choices={choices.map(({ name }) => name)}
      current={choices.find(({ value }) => value === target[field])?.name ?? ''}
      fieldsOf={(text): TargetFields => ({ [field]: readChoice(text, choices) })}
      whyUnknown={t('targets.values.unknownChoice')}
    />
  );
}
