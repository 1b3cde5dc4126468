import { makeStyles } from '@fluentui/react-components';
import { useImperativeHandle, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import type { Owner } from '#shared/agencies/owner.ts';

import type { CellPanelControl, CellPanelProps } from '../grid/cellPanel.ts';
import { moveAfterEdit } from '../grid/editorKeys.ts';
import type { EditEnd } from '../grid/editorKeys.ts';
import { PanelFoot } from '../ui/PanelFoot.tsx';
import type { AgencyChoice } from './agencyChoices.ts';
import { AgencyList } from './AgencyList.tsx';
import { useAgencyChoices } from './useAgencyChoices.ts';
import { useOwnersOf } from './useOwnersOf.ts';

const useStyles = makeStyles({ panel: { width: '380px' } });

/** Chooses one agency; the words in the cell look for it. */
export function OwnerPanel<Row, Fields>(props: {
  readonly panel: CellPanelProps<Row, Fields>;
  /** Id of the record that the cell is of. */
  readonly record: string;
  /** Id of the agency that the cell holds. */
  readonly current: string | null;
  readonly fieldsOf: (owner: Owner) => Fields;
}) {
  const { record, current, fieldsOf } = props;
  const { draft, isChanged, box, control, commit } = props.panel;
  const { t } = useTranslation();
  const styles = useStyles();
  // Words that nobody knows are looked for at once: they may want to be put into the directory.
  const list = useAgencyChoices(isChanged || current === null ? draft : '', isChanged);
  const ownersOf = useOwnersOf(record);
  const taken = useRef<Owner | null>(null);

  async function take(choice: AgencyChoice, end: EditEnd): Promise<void> {
    // There is one at most: several names are kept as they were typed.
    const owners = choice.kind === 'several' ? null : await ownersOf(choice);
    taken.current = owners?.[0] ?? null;
    commit(end);
  }

  useImperativeHandle<CellPanelControl<Fields>, CellPanelControl<Fields>>(control, () => ({
    takeKey(event) {
      if (list.step(event.key)) return true;
      const isTaking = (event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey;
      if (!isTaking || event.altKey || list.choice === null) return false;
      void take(list.choice, moveAfterEdit(event, 'opened') ?? 'stay');
      return true;
    },
    result: () => (taken.current === null ? undefined : fieldsOf(taken.current)),
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
