import { makeStyles } from '@fluentui/react-components';
import { useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Owner } from '#shared/agencies/owner.ts';

import { moveAfterEdit } from '../grid/editorKeys.ts';
import type { EditEnd } from '../grid/editorKeys.ts';
import type { CellPanelControl, CellPanelProps } from '../grid/cellPanel.ts';
import type { AgencyChoice } from './agencyChoices.ts';
import { AgencyList } from './AgencyList.tsx';
import { PanelFoot } from '../ui/PanelFoot.tsx';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';
import { useAgencyChoices } from './useAgencyChoices.ts';
import { useOwnersOf } from './useOwnersOf.ts';

const useStyles = makeStyles({ panel: { width: '380px' } });

/** Chooses the one agency that leads; the words in the cell look for it. */
export function LeadPanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { row, draft, isChanged, box, control, commit } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const list = useAgencyChoices(isChanged ? draft : '');
  const ownersOf = useOwnersOf();
  const taken = useRef<Owner | null>(null);
  const current = row.row.task.lead?.agency ?? null;

  async function take(choice: AgencyChoice, end: EditEnd): Promise<void> {
    // A task has one lead: several names are kept as they were typed.
    const owners = choice.kind === 'several' ? null : await ownersOf(choice);
    taken.current = owners?.[0] ?? null;
    commit(end);
  }

  useImperativeHandle<CellPanelControl<TaskFields>, CellPanelControl<TaskFields>>(control, () => ({
    takeKey(event) {
      if (list.step(event.key)) return true;
      const isTaking = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
      if (!isTaking || event.altKey || list.choice === null) return false;
      void take(list.choice, moveAfterEdit(event, 'opened') ?? 'stay');
      return true;
    },
    result: () => (taken.current === null ? undefined : { lead: taken.current }),
  }));

  return (
    <div className={styles.panel}>
      <AgencyList
        list={list}
        box={box}
        isChosen={(choice) => choice.kind === 'agency' && choice.agency.id === current}
        onTake={(choice) => void take(choice, 'down')}
      />
      <PanelFoot keys={t('tasks.owners.leadKeys')} />
    </div>
  );
}
