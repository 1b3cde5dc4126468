import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { formatCount } from '../../ui/locale.ts';
import { ChoiceList } from '../../ui/ChoiceList.tsx';
import { countPacks, roundDays, roundName } from './packWords.ts';
import type { RegisterRound } from './packWords.ts';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  overdue: { color: tokens.colorPaletteRedForeground1 },
});

const allRounds = 'all';

/** The rounds, newest first, and all of them together where there are several. */
export function RoundList(props: {
  readonly rounds: readonly RegisterRound[];
  readonly chosen: number | 'all';
  readonly onChoose: (round: number | 'all') => void;
}) {
  const { rounds, chosen, onChoose } = props;
  const { t } = useTranslation();
  const items: readonly (RegisterRound | 'all')[] =
    rounds.length > 1 ? [...rounds, allRounds] : rounds;
  return (
    <ChoiceList
      label={t('handoffScreen.register.rounds')}
      groups={[{ name: null, items }]}
      keyOf={(item) => (item === allRounds ? allRounds : String(item.id))}
      chosen={String(chosen)}
      onChoose={(key) => onChoose(key === allRounds ? allRounds : Number(key))}
    >
      {(item) => (item === allRounds ? <AllRounds /> : <RoundLine round={item} />)}
    </ChoiceList>
  );
}

function AllRounds() {
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <>
      <div className={styles.name}>{t('handoffScreen.register.all')}</div>
      <div className={styles.about}>{t('handoffScreen.register.allHint')}</div>
    </>
  );
}

function RoundLine(props: { readonly round: RegisterRound }) {
  const { round } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { back, overdue } = countPacks(round.packs);
  return (
    <>
      <div className={styles.name}>{roundName(round, t)}</div>
      <div className={styles.about}>{roundDays(round, t)}</div>
      <div className={styles.about}>
        {t('handoffScreen.register.back', {
          back: formatCount(back, t),
          all: formatCount(round.packs.length, t),
        })}
        {overdue > 0 && (
          <>
            {' · '}
            <span className={styles.overdue}>
              {t('handoffScreen.register.overdue', { number: formatCount(overdue, t) })}
            </span>
          </>
        )}
      </div>
    </>
  );
}
