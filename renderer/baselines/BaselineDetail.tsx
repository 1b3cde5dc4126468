import {
  Button,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useTranslation } from 'react-i18next';

import type { Baseline } from '#shared/baselines/baseline.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { Version } from '#shared/versions/version.ts';

import { useHistoryStyles } from '../history/historyStyles.ts';
import { momentWords } from '../history/moments.ts';
import { whoWords } from '../history/stepWords.ts';
import { formatCount } from '../ui/locale.ts';
import type { GoToWords } from '../versions/GoToQuestion.tsx';

/** One issued version, and what can be done with it. */
export function BaselineDetail(props: {
  readonly baseline: Baseline;
  readonly others: readonly Baseline[];
  readonly onCompare: (to: Version) => void;
  readonly onGoTo: (words: GoToWords) => void;
}) {
  const { baseline, others, onCompare, onGoTo } = props;
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const at = momentWords(baseline.at);
  return (
    <section className={styles.detail} aria-label={baseline.name}>
      <div className={styles.heading}>
        <div>
          <h2 className={styles.title}>{baseline.name}</h2>
          <div className={styles.quiet}>{t('history.baselines.frozen')}</div>
        </div>
        <div className={styles.buttons}>
          <Button
            size="small"
            icon={<BranchCompareRegular />}
            onClick={() => onCompare({ type: 'now' })}
          >
            {t('history.baselines.compare')}
          </Button>
          {others.length > 0 && <CompareMenu others={others} onCompare={onCompare} />}
          <Button
            size="small"
            icon={<HistoryRegular />}
            onClick={() =>
              onGoTo({
                heading: t('history.goTo.baselineHeading', { name: baseline.name }),
                hint: t('history.goTo.baselineHint', { at }),
                action: t('history.goTo.baseline'),
              })
            }
          >
            {t('history.baselines.goTo')}
          </Button>
        </div>
      </div>
      <Facts baseline={baseline} at={at} />
    </section>
  );
}

function Facts(props: { readonly baseline: Baseline; readonly at: string }) {
  const { baseline, at } = props;
  const { date, document, tasks, targets } = baseline;
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const counts = { tasks: formatCount(tasks, t), targets: formatCount(targets, t) };
  return (
    <dl className={styles.facts}>
      <dt>{t('history.baselines.facts.date')}</dt>
      <dd>{formatDay(date)}</dd>
      <dt>{t('history.baselines.facts.document')}</dt>
      <dd>{document ?? t('history.baselines.noDocument')}</dd>
      <dt>{t('history.baselines.facts.holds')}</dt>
      <dd>{t('history.baselines.counts', counts)}</dd>
      <dt>{t('history.baselines.facts.at')}</dt>
      <dd>{at}</dd>
      <dt>{t('history.baselines.facts.who')}</dt>
      <dd>{whoWords(baseline, t)}</dd>
    </dl>
  );
}

function CompareMenu(props: {
  readonly others: readonly Baseline[];
  readonly onCompare: (to: Version) => void;
}) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small">{t('history.baselines.compareWith')}</MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {props.others.map(({ id, name, date }) => (
            <MenuItem
              key={id}
              secondaryContent={formatDay(date)}
              onClick={() => props.onCompare({ type: 'baseline', id })}
            >
              {name}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
