import { useTranslation } from 'react-i18next';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { OwnerPanel } from '../tasks/OwnerPanel.tsx';
import type { TargetFields } from './targetFields.ts';
import type { TargetLine } from './targetLine.ts';

/** Chooses the agency that keeps an eye on a target. */
export function TargetLeadPanel(props: CellPanelProps<TargetLine, TargetFields>) {
  const { t } = useTranslation();
  const { id, lead } = props.row.target;
  return (
    <OwnerPanel
      panel={props}
      record={id}
      current={lead?.agency ?? null}
      fieldsOf={(owner) => ({ lead: owner })}
      several={{ words: () => t('targets.severalLeads'), fieldsOf: null }}
    />
  );
}
