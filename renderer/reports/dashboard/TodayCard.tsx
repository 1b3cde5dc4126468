import { Link, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import type { Today, Unanswered } from '#shared/reports/dashboard.ts';
import { everyLine } from '#shared/reports/lineChoice.ts';
import type { LineChoice } from '#shared/reports/lineChoice.ts';
import type { Report } from '#shared/reports/report.ts';

import { StatusMark } from '../../ui/StatusMark.tsx';
import { useShowFigure } from '../figureList.ts';
import { LineItem } from '../LineItem.tsx';
import { Card } from './Card.tsx';
import { formatCount } from '../../ui/locale.ts';

type TodayList = keyof Today['counts'];

const names: readonly TodayList[] = ['overdue', 'unanswered', 'dueSoon', 'undated'];

/** Which tasks a list is the beginning of; those of directions are not counted by a figure. */
const choices: Readonly<Record<TodayList, Partial<LineChoice> | null>> = {
  overdue: { cell: 'openOverdue' },
  unanswered: null,
  dueSoon: { isDueSoon: true },
  undated: { gap: 'noDeadline' },
};

/** Rows that are seen without going on to all of them. */
const shownRows = 6;

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    columnGap: '16px',
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  all: { justifySelf: 'start', fontSize: 'inherit' },
});

/** What needs somebody today: late, unanswered, due soon, without a day. */
export function TodayCard(props: { readonly today: Today; readonly report: Report }) {
  const { today } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const show = useShowFigure();
  const [chosen, setChosen] = useState<TodayList | null>(null);
  const list = chosen ?? names.find((name) => today.counts[name] > 0) ?? 'overdue';
  const count = today.counts[list];
  const choice = choices[list];
  return (
    <Card heading={t('reportScreen.today.name')}>
      <TabList
        size="small"
        aria-label={t('reportScreen.today.name')}
        selectedValue={list}
        onTabSelect={(_, { value }) => setChosen(names.find((name) => name === value) ?? null)}
      >
        {names.map((name) => (
          <Tab key={name} value={name}>
            {t('reportScreen.today.tab', {
              name: t(`reportScreen.today.${name}`),
              count: today.counts[name],
              words: formatCount(today.counts[name], t),
            })}
          </Tab>
        ))}
      </TabList>
      {count === 0 ? (
        <StatusMark tone="good">{t(`reportScreen.today.none.${list}`)}</StatusMark>
      ) : (
        <ul className={styles.list}>
          {list === 'unanswered'
            ? today.unanswered.slice(0, shownRows).map((one) => (
                <li key={one.id}>
                  <Direction direction={one} />
                </li>
              ))
            : today[list].slice(0, shownRows).map((line) => (
                <li key={line.id}>
                  <LineItem line={line} />
                </li>
              ))}
        </ul>
      )}
      {choice !== null && count > shownRows && (
        <Link
          as="button"
          className={styles.all}
          onClick={() =>
            show({ choice: { ...everyLine, ...choice }, name: t(`reportScreen.today.${list}`) })
          }
        >
          {t('reportScreen.today.all', { count, words: formatCount(count, t) })}
        </Link>
      )}
    </Card>
  );
}

function Direction({ direction }: { readonly direction: Unanswered }) {
  const { kind, by, text, replyBy, lateDays, line } = direction;
  const { t } = useTranslation();
  const about = [t(`reportScreen.today.kinds.${kind}`), by, text].filter(Boolean).join(' · ');
  const state =
    lateDays !== null ? (
      <StatusMark tone="bad">{t('reportScreen.today.replyLate', { days: lateDays })}</StatusMark>
    ) : (
      <StatusMark tone="warning">
        {t('reportScreen.today.replyBy', { day: replyBy === null ? '' : formatDay(replyBy) })}
      </StatusMark>
    );
  return <LineItem line={line} about={about} state={state} />;
}
