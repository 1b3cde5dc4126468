import { makeStyles, tokens, useId } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  group: { display: 'grid', gap: '4px' },
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '20px',
  },
  label: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Lines under what they are called. */
export function LineGroup(props: {
  readonly label: string;
  readonly button?: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const labelId = useId('lines');
  return (
    <div className={styles.group} role="group" aria-labelledby={labelId}>
      <div className={styles.head}>
        <span id={labelId} className={styles.label}>
          {props.label}
        </span>
        {props.button}
      </div>
      {props.children}
    </div>
  );
}
