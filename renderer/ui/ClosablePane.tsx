import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    boxSizing: 'border-box',
    width: '336px',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  words: { color: tokens.colorNeutralForeground3 },
});

/** Beside a table, about its active row: a head, and below it what scrolls. Escape closes it. */
export function ClosablePane(props: {
  readonly name: string;
  /** The keyboard goes back to the table. */
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { name, onClose, children } = props;
  const styles = useStyles();
  return (
    <aside
      className={styles.pane}
      aria-label={name}
      onKeyDown={(event) => {
        // A dialog or a tooltip of the pane goes away first.
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      {children}
    </aside>
  );
}

/** The first line of such a pane's head: what it tells of, and the button that closes it. */
export function ClosablePaneBar(props: {
  readonly words: string;
  /** What the button is called. */
  readonly close: string;
  readonly onClose: () => void;
}) {
  const { words, close, onClose } = props;
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <span className={styles.words}>{words}</span>
      <Tooltip content={close} relationship="label">
        <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
      </Tooltip>
    </div>
  );
}
