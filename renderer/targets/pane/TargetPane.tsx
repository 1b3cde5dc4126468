import { Button, makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useTranslation } from 'react-i18next';

import { EmptyNote } from '../../ui/EmptyNote.tsx';
import type { TargetLine } from '../targetLine.ts';
import { TargetDetails } from './TargetDetails.tsx';

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
  head: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: '6px 8px 6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  kind: { color: tokens.colorNeutralForeground3 },
});

/** Beside the table: how the chosen target goes. Follows the active row. */
export function TargetPane(props: {
  readonly line: TargetLine | null;
  readonly lines: readonly TargetLine[];
  readonly onChoose: (id: string) => void;
  /** The keyboard goes back to the grid. */
  readonly onClose: () => void;
}) {
  const { line, lines, onChoose, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <aside
      className={styles.pane}
      aria-label={t('targets.pane.name')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.head}>
        <span className={styles.kind}>{t('targets.pane.name')}</span>
        <Tooltip content={t('targets.pane.close')} relationship="label">
          <Button size="small" appearance="subtle" icon={<DismissRegular />} onClick={onClose} />
        </Tooltip>
      </div>
      {line === null ? (
        <EmptyNote words={t('targets.pane.nothingChosen')} />
      ) : (
        <TargetDetails line={line} lines={lines} onChoose={onChoose} />
      )}
    </aside>
  );
}
