import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { ClosablePane, ClosablePaneBar } from '../../ui/ClosablePane.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import type { TargetLine } from '../targetLine.ts';
import { TargetDetails } from './TargetDetails.tsx';

const useStyles = makeStyles({
  head: {
    padding: '6px 8px 6px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
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
    <ClosablePane name={t('targets.pane.name')} onClose={onClose}>
      <div className={styles.head}>
        <ClosablePaneBar
          words={t('targets.pane.name')}
          close={t('targets.pane.close')}
          onClose={onClose}
        />
      </div>
      {line === null ? (
        <EmptyNote words={t('targets.pane.nothingChosen')} />
      ) : (
        <TargetDetails line={line} lines={lines} onChoose={onChoose} />
      )}
    </ClosablePane>
  );
}
