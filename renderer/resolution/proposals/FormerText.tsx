import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { textDifference } from '../../history/textDifference.ts';
import { KeyCap } from '../../ui/KeyCap.tsx';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    gap: '12px',
    padding: '8px',
    marginBottom: '8px',
    border: `1px solid ${tokens.colorPaletteMarigoldBorder2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  before: {
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'line-through',
    textDecorationColor: tokens.colorPaletteRedForeground1,
  },
  after: { textDecorationLine: 'none', backgroundColor: tokens.colorPaletteGreenBackground2 },
  foot: { gridColumn: '1 / -1' },
});

/** What a clause said in the version before, beside what it says now. */
export function FormerText(props: {
  readonly former: string;
  readonly text: string;
  readonly why: string | null;
  readonly onReviewed: () => void;
}) {
  const { former, text, why } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { start, before, after, end } = textDifference(former, text);
  return (
    <div className={styles.panes}>
      <div>
        <div className={styles.name}>{t('resolution.review.before')}</div>
        {start}
        {before !== '' && <del className={styles.before}>{before}</del>}
        {end}
      </div>
      <div>
        <div className={styles.name}>{t('resolution.review.after')}</div>
        {start}
        {after !== '' && <ins className={styles.after}>{after}</ins>}
        {end}
      </div>
      <div className={styles.foot}>
        <Button
          size="small"
          disabledFocusable={why !== null}
          title={why ?? undefined}
          onClick={props.onReviewed}
        >
          {t('resolution.review.done')}&nbsp;<KeyCap>R</KeyCap>
        </Button>
      </div>
    </div>
  );
}
