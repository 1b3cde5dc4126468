import { makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { useImperativeHandle, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Owner } from '#shared/agencies/owner.ts';
import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';

import type { CellPanelControl, CellPanelProps } from '../grid/cellPanel.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { withoutDoubles } from './agencyChoices.ts';
import type { AgencyChoice } from './agencyChoices.ts';
import { AgencyList } from './AgencyList.tsx';
import { ownerChips } from './ownerChips.ts';
import { PanelFoot } from '../ui/PanelFoot.tsx';
import type { TaskFields } from './taskFields.ts';
import type { TaskLine } from './taskLine.ts';
import { useAgencyChoices } from './useAgencyChoices.ts';
import { useOwnersOf } from './useOwnersOf.ts';

const useStyles = makeStyles({
  panel: { width: '380px' },
  chosen: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    maxHeight: '132px',
    overflowY: 'auto',
    padding: '8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Chooses the agencies that help; each one taken is added to those above the list. */
export function SupportPanel(props: CellPanelProps<TaskLine, TaskFields>) {
  const { row, draft, isChanged, box, control, setDraft, commit } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies } = useWorkbook();
  // Typing replaces what the cell holds, as in any other; who wants to add something opens it first.
  const [owners, setOwners] = useState<readonly Owner[]>(isChanged ? [] : row.row.task.support);
  /** The same without waiting for the next rendering: the edit may end before it. */
  const latest = useRef(owners);
  const list = useAgencyChoices(draft);
  const ownersOf = useOwnersOf(row.row.task.id);
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);

  function choose(next: readonly Owner[]): void {
    latest.current = next;
    setOwners(next);
  }

  async function take(choice: AgencyChoice): Promise<void> {
    const taken = await ownersOf(choice);
    if (taken === null) return;
    choose(toggled(latest.current, taken));
    setDraft('');
  }

  useImperativeHandle<CellPanelControl<TaskFields>, CellPanelControl<TaskFields>>(control, () => ({
    takeKey(event) {
      if (list.step(event.key)) return true;
      if (event.key === 'Backspace' && draft === '') {
        choose(latest.current.slice(0, -1));
        return true;
      }
      if (event.ctrlKey) return false;
      const isTaking = event.key === 'Enter' || event.key === 'Tab' || event.key === ';';
      if (!isTaking || event.shiftKey || event.altKey || list.choice === null) return false;
      const { choice } = list;
      void take(choice).then(() => {
        if (event.key === 'Tab') commit('next');
      });
      return true;
    },
    result: () => ({
      support: withoutDoubles([...latest.current, ...recogniser.recognise(box.value)]),
    }),
  }));

  return (
    <div className={styles.panel}>
      {owners.length > 0 && (
        <ChosenOwners owners={owners} onRemove={(gone) => choose(owners.toSpliced(gone, 1))} />
      )}
      <AgencyList
        list={list}
        box={box}
        isChosen={(choice) =>
          choice.kind === 'agency' && owners.some(({ agency }) => agency === choice.agency.id)
        }
        severalWords={(several) => t('tasks.owners.several', { count: several.length })}
        onTake={(choice) => void take(choice)}
      />
      <PanelFoot keys={t('tasks.owners.supportKeys')} />
    </div>
  );
}

function ChosenOwners(props: {
  readonly owners: readonly Owner[];
  readonly onRemove: (index: number) => void;
}) {
  const { owners, onRemove } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencyById } = useWorkbook();
  return (
    <TagGroup
      size="small"
      className={styles.chosen}
      aria-label={t('tasks.owners.chosen')}
      onDismiss={(_, { value }) => onRemove(Number(value))}
    >
      {ownerChips(owners, agencyById, t).map(({ text, tooltip, isDoubtful }, index) => (
        <Tag
          key={text}
          value={String(index)}
          dismissible
          appearance={isDoubtful ? 'outline' : 'filled'}
          title={tooltip}
          dismissIcon={{ 'aria-label': t('tasks.owners.remove', { name: text }) }}
        >
          {text}
        </Tag>
      ))}
    </TagGroup>
  );
}

/** Taking an agency that is chosen already takes it out again. */
function toggled(chosen: readonly Owner[], taken: readonly Owner[]): readonly Owner[] {
  const [only, ...others] = taken;
  if (only !== undefined && others.length === 0 && only.agency !== null) {
    const without = chosen.filter(({ agency }) => agency !== only.agency);
    if (without.length < chosen.length) return without;
  }
  return withoutDoubles([...chosen, ...taken]);
}
