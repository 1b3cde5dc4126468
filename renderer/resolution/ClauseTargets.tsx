import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Target } from '#shared/targets/target.ts';

import { useNavigation } from '../app/navigation.ts';
import { targetNotes, valueWords } from './proposals/targetWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  target: {
    padding: `7px ${tokens.spacingHorizontalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  value: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  notes: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The targets of one clause, with what is to be reached. */
export function ClauseTargets(props: { readonly targets: readonly Target[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { showTarget } = useNavigation();
  return (
    <ul className={styles.list} aria-label={t('resolution.targets')}>
      {props.targets.map((target) => (
        <li key={target.id} className={styles.target}>
          <Link as="button" appearance="subtle" onClick={() => showTarget(target.id)}>
            {target.name}
          </Link>{' '}
          <span className={styles.value}>{valueWords(target, t)}</span>
          <div className={styles.notes}>{targetNotes(target, t).join(' · ')}</div>
        </li>
      ))}
    </ul>
  );
}
