import {
  Badge,
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { AnswerFailed } from '../app/AnswerFailed.tsx';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr) auto',
    gap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  recommended: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  top: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', gap: '12px' },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { display: 'grid', alignContent: 'start', gap: '6px' },
  reason: { fontWeight: tokens.fontWeightSemibold },
  foot: { display: 'grid', gap: '8px', '& > [role="alert"]': { margin: 0 } },
  button: { justifySelf: 'start' },
});

/** One way out of a damaged file: what it gives and lacks, and the button that goes it. */
export function WayCard(props: {
  readonly heading: string;
  /** Why this way is the better one; null when it is not, or cannot be gone. */
  readonly reason: string | null;
  readonly children: ReactNode;
  readonly action: string;
  /** Null: this way cannot be gone. */
  readonly onRun: (() => void) | null;
  readonly isWriting: boolean;
  readonly isDisabled: boolean;
  readonly failure: { readonly error: unknown } | null;
}) {
  const { reason, onRun, isWriting, failure } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();
  const isRecommended = reason !== null;
  return (
    <section
      className={mergeClasses(styles.card, isRecommended && styles.recommended)}
      aria-labelledby={id}
    >
      <div className={styles.top}>
        <h3 id={id} className={styles.heading}>
          {props.heading}
        </h3>
        {isRecommended && <Badge appearance="filled">{t('damage.ways.recommended')}</Badge>}
      </div>
      <div className={styles.words}>
        {isRecommended && <span className={styles.reason}>{reason}</span>}
        {props.children}
      </div>
      <div className={styles.foot}>
        {failure !== null && <AnswerFailed error={failure.error} />}
        {onRun !== null && (
          <Button
            className={styles.button}
            appearance={isRecommended ? 'primary' : 'secondary'}
            disabledFocusable={props.isDisabled}
            {...(isWriting ? { icon: <Spinner size="tiny" /> } : {})}
            onClick={onRun}
          >
            {isWriting ? t('damage.writing') : props.action}
          </Button>
        )}
      </div>
    </section>
  );
}
