import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignContent: 'start',
    gap: '14px',
    minHeight: 0,
    overflowY: 'auto',
    padding: '14px 16px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: {
    margin: 0,
    overflowWrap: 'anywhere',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** Stands beside a table of the directory and tells of its active row. */
export function RowPane(props: {
  /** For those who can't see the pane. */
  readonly label: string;
  /** Whom the row is of; without it, none is active. */
  readonly heading?: string;
  readonly children: ReactNode;
}) {
  const { label, heading, children } = props;
  const styles = useStyles();
  return (
    <aside className={styles.pane} aria-label={label}>
      {heading !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      {children}
    </aside>
  );
}
