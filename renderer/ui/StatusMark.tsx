import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', alignItems: 'start' },
  mark: { width: '8px', height: '8px', marginTop: '5px' },
  good: { borderRadius: '50%', backgroundColor: tokens.colorPaletteGreenForeground3 },
  warning: { transform: 'rotate(45deg)', backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  bad: { backgroundColor: tokens.colorPaletteRedBackground3 },
  note: {
    boxSizing: 'border-box',
    border: `2px solid ${tokens.colorNeutralForeground3}`,
    borderRadius: '50%',
  },
});

/** Words with a mark before them that says by shape as well as by colour how things are. */
export function StatusMark(props: {
  readonly tone: 'good' | 'warning' | 'bad' | 'note';
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <span className={styles.line}>
      <span className={mergeClasses(styles.mark, styles[props.tone])} aria-hidden="true" />
      <span>{props.children}</span>
    </span>
  );
}
