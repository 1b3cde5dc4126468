import { makeStyles, Switch, Tab, TabList, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { NamedChange } from '#shared/history/historyStep.ts';
import type { Comparison } from '#shared/versions/comparison.ts';

import { formatCount } from '../ui/locale.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { CompareList } from './CompareList.tsx';
import { compareLines } from './compareLines.ts';
import type { CompareLine } from './compareLines.ts';
import { CompareTable } from './CompareTable.tsx';
import { countChanges } from './countChanges.ts';
import { countWords } from './countWords.ts';

const modes = ['table', 'list'] as const;

type Mode = (typeof modes)[number];

const useStyles = makeStyles({
  parts: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minHeight: 0,
    minWidth: 0,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '16px',
    padding: '0 12px 0 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    whiteSpace: 'nowrap',
  },
  counts: {
    flexGrow: 1,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: tokens.colorNeutralForeground2,
    textAlign: 'end',
  },
  body: { minHeight: 0, minWidth: 0 },
});

/** How many differences there are, and the differences in their places or as a list. */
export function ComparedRecords(props: { readonly comparison: Comparison }) {
  const { comparison } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [mode, setMode] = useState<Mode>('table');
  const [isOnlyChanged, setIsOnlyChanged] = useState(true);
  const counts = useMemo(() => countChanges(comparison.changes), [comparison]);
  const lines = useMemo(() => compareLines(comparison), [comparison]);
  if (comparison.changes.length === 0) {
    return <EmptyNote words={t('history.compare.same')} hint={t('history.compare.sameHint')} />;
  }
  return (
    <div className={styles.parts}>
      <div className={styles.bar}>
        <TabList
          size="small"
          aria-label={t('history.compare.modes.name')}
          selectedValue={mode}
          onTabSelect={(_, { value }) => setMode(value === 'list' ? 'list' : 'table')}
        >
          {modes.map((name) => (
            <Tab key={name} value={name}>
              {t(`history.compare.modes.${name}`)}
            </Tab>
          ))}
        </TabList>
        {mode === 'table' && (
          <Switch
            label={t('history.compare.onlyChanged')}
            checked={isOnlyChanged}
            onChange={(_, { checked }) => setIsOnlyChanged(checked)}
          />
        )}
        <span className={styles.counts} role="status">
          {countWords(counts, t)}
        </span>
      </div>
      <div className={styles.body}>
        {mode === 'table' ? (
          <CompareTable comparison={comparison} lines={lines} isOnlyChanged={isOnlyChanged} />
        ) : (
          <CompareList changes={inReadingOrder(comparison.changes, lines)} />
        )}
      </div>
      <StatusLine keys={mode === 'table' ? t('history.compare.tableKeys') : ''}>
        {counts.others > 0 && mode === 'table'
          ? t('history.compare.others', { changes: formatCount(counts.others, t) })
          : ''}
      </StatusLine>
    </div>
  );
}

/** The tasks as they stand in the table, then everything else. */
function inReadingOrder(
  changes: readonly NamedChange[],
  lines: readonly CompareLine[],
): NamedChange[] {
  const places = new Map(lines.map(({ id }, place) => [id, place]));
  const placeOf = ({ kind, id }: NamedChange): number =>
    kind === 'task' ? (places.get(id) ?? Infinity) : Infinity;
  return changes.toSorted((left, right) => {
    const [first, second] = [placeOf(left), placeOf(right)];
    return first === second ? 0 : first - second;
  });
}
