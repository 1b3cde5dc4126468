import { useTranslation } from 'react-i18next';

import { readChoice } from '#shared/targets/targetChoices.ts';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { ChoiceListPanel } from '../grid/choices/ChoiceListPanel.tsx';
import { targetDirections, targetKinds } from './targetChoices.ts';
import type { TargetFields } from './targetFields.ts';
import type { TargetLine } from './targetLine.ts';

/** Chooses the kind or the direction of a target. */
export function TargetChoicePanel(props: CellPanelProps<TargetLine, TargetFields>) {
  const { t } = useTranslation();
  const { target } = props.row;
  const isKind = props.field === 'kind';
  const choices = isKind ? targetKinds(t) : targetDirections(t);
  const current = isKind ? target.kind : target.direction;
  return (
    <ChoiceListPanel
      panel={props}
      choices={choices.map(({ name }) => name)}
      current={choices.find(({ value }) => value === current)?.name ?? ''}
      fieldsOf={(text) =>
        isKind
          ? { kind: readChoice(text, targetKinds(t)) }
          : { direction: readChoice(text, targetDirections(t)) }
      }
      whyUnknown={t('targets.values.unknownChoice')}
    />
  );
}
