import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Clarity } from '#shared/checks/checkRule.ts';
import type { CheckSummary, ClarityShare } from '#shared/checks/summariseChecks.ts';

import { narrowWindow } from '../ui/narrowWindow.ts';

const useStyles = makeStyles({
  overview: {
    display: 'grid',
    gridTemplateColumns: 'minmax(190px, auto) repeat(6, minmax(0, 1fr))',
    [narrowWindow]: { gridTemplateColumns: '80px repeat(6, minmax(0, 1fr))', gap: '4px' },
    gap: '8px',
    alignItems: 'stretch',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  total: {
    display: 'grid',
    alignContent: 'center',
    paddingRight: '12px',
    [narrowWindow]: { paddingRight: 0 },
  },
  figure: {
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  share: {
    display: 'grid',
    alignContent: 'start',
    gap: '3px',
    padding: '6px 10px',
    [narrowWindow]: { padding: '4px' },
    minWidth: 0,
    textAlign: 'left',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':disabled': {
      color: tokens.colorNeutralForeground3,
      cursor: 'default',
      backgroundColor: tokens.colorNeutralBackground2,
    },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  name: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
    [narrowWindow]: { whiteSpace: 'normal' },
    overflow: 'hidden',
    textOverflow: 'ellipsis',
  },
  bar: {
    height: '4px',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
    overflow: 'hidden',
  },
  filled: { display: 'block', height: '100%', backgroundColor: tokens.colorBrandBackground },
  all: { backgroundColor: tokens.colorPaletteGreenForeground3 },
});

/** How many tasks are clear in each of the six ways; pressing one shows what it lacks. */
export function ClarityOverview(props: {
  readonly summary: CheckSummary;
  readonly chosen: Clarity | null;
  readonly onChoose: (clarity: Clarity | null) => void;
}) {
  const { summary, chosen, onChoose } = props;
  const { tasks, complete, clarities } = summary;
  const { t } = useTranslation();
  const styles = useStyles();
  const asked = clarities.filter(({ isAsked }) => isAsked).length;
  return (
    <section className={styles.overview} aria-label={t('checks.overview.name')}>
      <div className={styles.total}>
        <span className={styles.figure}>{t('checks.overview.share', { complete, tasks })}</span>
        <span className={styles.quiet}>{t('checks.overview.complete', { asked })}</span>
      </div>
      {clarities.map((share) => (
        <Share
          key={share.clarity}
          share={share}
          tasks={tasks}
          isChosen={share.clarity === chosen}
          onPress={() => onChoose(share.clarity === chosen ? null : share.clarity)}
        />
      ))}
    </section>
  );
}

function Share(props: {
  readonly share: ClarityShare;
  readonly tasks: number;
  readonly isChosen: boolean;
  readonly onPress: () => void;
}) {
  const { share, tasks, isChosen, onPress } = props;
  const { clarity, isAsked, clear } = share;
  const { t } = useTranslation();
  const styles = useStyles();
  const missing = tasks - clear;
  const percent = tasks === 0 ? 0 : (clear / tasks) * 100;
  return (
    <button
      type="button"
      className={mergeClasses(styles.share, isChosen && styles.chosen)}
      aria-pressed={isChosen}
      disabled={!isAsked}
      title={isAsked ? undefined : t('checks.overview.notAskedHint')}
      onClick={onPress}
    >
      <span className={styles.name}>{t(`checks.clarities.${clarity}`)}</span>
      <span className={styles.quiet}>
        {isAsked
          ? t(missing === 0 ? 'checks.overview.all' : 'checks.overview.missing', {
              clear,
              tasks,
              missing,
            })
          : t('checks.overview.notAsked')}
      </span>
      <span className={styles.bar} aria-hidden="true">
        {isAsked && (
          <span
            className={mergeClasses(styles.filled, missing === 0 && styles.all)}
            style={{ width: `${percent}%` }}
          />
        )}
      </span>
    </button>
  );
}
