import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  // Below the head of the table and the row that takes the first record.
  screen: {
    position: 'absolute',
    inset: '96px 0 0',
    display: 'grid',
    placeItems: 'center',
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  alone: { inset: 0, borderTop: 'none' },
  card: {
    boxSizing: 'border-box',
    display: 'grid',
    gap: '20px',
    width: 'min(560px, calc(100% - 48px))',
    padding: '32px 40px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  way: { display: 'grid', gap: '4px', justifyItems: 'start' },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** Lies over a table in which nothing is yet, or alone on a screen, and shows the ways to something. */
export function EmptyCard(props: {
  readonly heading: string;
  /** There is no table whose head stays in sight. */
  readonly isAlone?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.screen, props.isAlone === true && styles.alone)}>
      <section className={styles.card}>
        <h1 className={styles.heading}>{props.heading}</h1>
        {props.children}
      </section>
    </div>
  );
}

/** One of the ways. */
export function Way(props: {
  readonly words: string;
  readonly hint: string;
  readonly icon: ReactElement;
  readonly isFirst?: boolean;
  /** Why it can't be gone; null when it can. */
  readonly why?: string | null;
  readonly onClick: () => void;
}) {
  const { words, hint, icon, isFirst = false, why = null, onClick } = props;
  const styles = useStyles();
  return (
    <div className={styles.way}>
      <Button
        appearance={isFirst ? 'primary' : 'secondary'}
        icon={icon}
        disabledFocusable={why !== null}
        title={why ?? undefined}
        onClick={onClick}
      >
        {words}
      </Button>
      <span className={styles.hint}>{hint}</span>
    </div>
  );
}
