import { useTranslation } from 'react-i18next';

import type { Owner } from '#shared/agencies/owner.ts';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { withoutDoubles } from './agencyChoices.ts';
import { OwnerPanel } from './OwnerPanel.tsx';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';

/** Chooses the one agency that leads a task; others that were typed with it help. */
export function LeadPanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { t } = useTranslation();
  const { id, lead, support } = props.row.row.task;

  function leadAndSupport([first, ...others]: readonly Owner[]): TaskFields {
    if (first === undefined) return {};
    const helping = withoutDoubles([...support, ...others]);
    return { lead: first, support: helping.filter(({ agency }) => agency !== first.agency) };
  }

  return (
    <OwnerPanel
      panel={props}
      record={id}
      current={lead?.agency ?? null}
      fieldsOf={(owner) => ({ lead: owner })}
      several={{
        words: ([first, ...others]) =>
          t('tasks.owners.leadAndSupport', {
            lead: first?.text ?? '',
            others: others.map(({ text }) => text).join(', '),
          }),
        fieldsOf: leadAndSupport,
      }}
    />
  );
}
