import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { packStates } from '#shared/handoffs/register.ts';
import type { PackState } from '#shared/handoffs/register.ts';

import { formatCount } from '../../ui/locale.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { FilterChips } from '../FilterChips.tsx';
import { PackGrid } from './PackGrid.tsx';
import { countPacks } from './packWords.ts';
import type { RegisterRound } from './packWords.ts';

const useStyles = makeStyles({
  table: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', minWidth: 0, minHeight: 0 },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    boxSizing: 'border-box',
    minHeight: '46px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  grid: { minWidth: 0, minHeight: 0 },
});

/** One round: its packs, all or those of one state. */
export function RoundPacks(props: {
  readonly round: RegisterRound;
  readonly onChoice: (packs: readonly number[]) => void;
  readonly onOpen: (returned: number) => void;
  readonly onRemind: (packs: readonly number[]) => void;
  /** Stands at the far end of the bar. */
  readonly children: ReactNode;
}) {
  const { round, onChoice, onOpen, onRemind } = props;
  const { packs } = round;
  const { t } = useTranslation();
  const styles = useStyles();
  const [state, setState] = useState<PackState | 'all'>('all');
  const counts = countPacks(packs);
  const shown = useMemo(
    () => (state === 'all' ? packs : packs.filter((pack) => pack.state === state)),
    [packs, state],
  );
  const filters = (['all', ...packStates] as const)
    .map((name) => ({ name, number: name === 'all' ? packs.length : counts[name] }))
    .filter(({ name, number }) => number > 0 || name === 'all' || name === state)
    .map(({ name, number }) => ({
      name,
      words: t(`handoffScreen.register.filters.${name}`, { number: formatCount(number, t) }),
    }));
  return (
    <div className={styles.table}>
      <div className={styles.bar}>
        <FilterChips
          label={t('handoffScreen.register.filters.name')}
          filters={filters}
          chosen={state}
          onChoose={setState}
        />
        {props.children}
      </div>
      <div className={styles.grid}>
        {shown.length === 0 ? (
          <EmptyNote words={t('handoffScreen.register.nothing')} />
        ) : (
          <PackGrid
            round={round.number}
            packs={shown}
            onChoice={onChoice}
            onOpen={onOpen}
            onRemind={onRemind}
          />
        )}
      </div>
    </div>
  );
}
