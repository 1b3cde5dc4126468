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

/** What comes of words that name several agencies. */
export interface SeveralOwners<Fields> {
  /** What the list promises. */
  readonly words: (owners: readonly Owner[]) => string;
  /** Null: the words stay as they were typed. */
  readonly fieldsOf: ((owners: readonly Owner[]) => Fields) | null;
}

/** Chooses one agency; the words in the cell look for it. */
export function OwnerPanel<Row, Fields>(props: {
  readonly panel: CellPanelProps<Row, Fields>;
  /** Id of the record that the cell is of. */
  readonly record: string;
  /** Id of the agency that the cell holds. */
  readonly current: string | null;
  readonly fieldsOf: (owner: Owner) => Fields;
  readonly several: SeveralOwners<Fields>;
}) {
  const { record, current, fieldsOf, several } = props;
  const { draft, isChanged, box, control, commit } = props.panel;
  const { t } = useTranslation();
  const styles = useStyles();
  // Words that nobody knows are looked for at once: they may want to be put into the directory.
  const list = useAgencyChoices(isChanged || current === null ? draft : '', isChanged);
  const ownersOf = useOwnersOf(record);
  const taken = useRef<Fields | undefined>(undefined);

  async function take(choice: AgencyChoice, end: EditEnd): Promise<void> {
    const owners = await ownersOf(choice);
    const [owner] = owners ?? [];
    // What goes into all chosen rows leaves their other owners alone.
    const fieldsOfSeveral = end === 'all' ? null : several.fieldsOf;
    if (owners !== null && choice.kind === 'several') taken.current = fieldsOfSeveral?.(owners);
    else taken.current = owner === undefined ? undefined : fieldsOf(owner);
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
    result: () => taken.current,
  }));

  return (
    <div className={styles.panel}>
      <AgencyList
        list={list}
        box={box}
        isChosen={(choice) => choice.kind === 'agency' && choice.agency.id === current}
        severalWords={several.words}
        onTake={(choice) => void take(choice, 'down')}
      />
      <PanelFoot keys={t('tasks.owners.leadKeys')} />
    </div>
  );
}
