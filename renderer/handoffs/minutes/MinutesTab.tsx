import { Button, Dropdown, makeStyles, Option, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { Grid } from '../../grid/Grid.tsx';
import { formatCount } from '../../ui/locale.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { readOnlyGrid } from '../readOnlyGrid.ts';
import { countPacks, roundName } from '../register/packWords.ts';
import type { RegisterRound } from '../register/packWords.ts';
import type { HandoffsWindow } from '../useHandoffsWindow.ts';
import { minutesColumns, minutesLines } from './minutesColumns.ts';
import type { MinutesLine } from './minutesColumns.ts';
import { useMinutes } from './useMinutes.ts';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minHeight: 0,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '7px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    color: tokens.colorNeutralForeground3,
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  button: { whiteSpace: 'nowrap' },
  grid: { minHeight: 0, minWidth: 0 },
});

/** What the minutes tell, file by file, and the writing of them. */
export function MinutesTab(props: {
  readonly rounds: readonly RegisterRound[];
  readonly window: HandoffsWindow;
}) {
  const { rounds, window } = props;
  const { view, change, returns } = window;
  const { t } = useTranslation();
  const styles = useStyles();
  const write = useMinutes();
  const round =
    view.round === 'all' ? null : (rounds.find(({ id }) => id === view.round) ?? rounds[0]);
  const shown = useMemo(() => (round == null ? rounds : [round]), [round, rounds]);
  const lines = useMemo(() => minutesLines(shown, returns.list), [shown, returns.list]);
  const columns = useMemo(() => minutesColumns(t), [t]);
  const counts = countPacks(shown.flatMap(({ packs }) => packs));
  if (rounds.length === 0) return <EmptyNote words={t('handoffScreen.minutes.nothing')} />;
  const name = round == null ? t('handoffScreen.minutes.allRounds') : roundName(round, t);

  return (
    <div className={styles.pane}>
      <div className={styles.bar}>
        <h1 className={styles.heading}>{t('handoffScreen.minutes.heading')}</h1>
        <span className={styles.hint} title={t('handoffScreen.minutes.hint')}>
          {t('handoffScreen.minutes.hint')}
        </span>
        <Dropdown
          aria-label={t('handoffScreen.minutes.round')}
          value={name}
          selectedOptions={[String(round?.id ?? 'all')]}
          onOptionSelect={(_, { optionValue = 'all' }) =>
            change({ round: optionValue === 'all' ? 'all' : Number(optionValue) })
          }
        >
          {rounds.map((one) => (
            <Option key={one.id} value={String(one.id)}>
              {roundName(one, t)}
            </Option>
          ))}
          <Option value="all">{t('handoffScreen.minutes.allRounds')}</Option>
        </Dropdown>
        <Button
          appearance="primary"
          className={styles.button}
          onClick={() => write(round ?? null, 'document')}
        >
          {t('handoffScreen.minutes.word')}
        </Button>
        <Button className={styles.button} onClick={() => write(round ?? null, 'spreadsheet')}>
          {t('handoffScreen.minutes.excel')}
        </Button>
      </div>
      <div className={styles.grid}>
        <Grid<MinutesLine, never>
          {...readOnlyGrid}
          label={t('handoffScreen.minutes.table')}
          columns={columns}
          rows={lines}
          rowId={({ id }) => id}
          onChoice={() => undefined}
          onKey={({ key }, { active }) => {
            const returned = lines.find(({ id }) => id === active?.id)?.summary ?? null;
            if (key !== 'Enter' || returned === null) return false;
            change({ tab: 'returns', returned: returned.id });
            return true;
          }}
        />
      </div>
      <StatusLine keys="">
        {t('handoffScreen.minutes.status', {
          packs: formatCount(
            shown.reduce((sum, { packs }) => sum + packs.length, 0),
            t,
          ),
          back: formatCount(counts.back, t),
          merged: formatCount(counts.merged, t),
        })}
      </StatusLine>
    </div>
  );
}
