import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  panes: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
  },
  side: {
    minHeight: 0,
    overflowY: 'auto',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: { padding: '12px 14px 24px' },
});

/** What is chosen on the left, the report that it makes on the right. */
export function ReportPanes(props: {
  readonly side: ReactNode;
  /** It is a form, and no list from edge to edge. */
  readonly isForm?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.panes}>
      <div className={mergeClasses(styles.side, props.isForm === true && styles.form)}>
        {props.side}
      </div>
      {props.children}
    </div>
  );
}
