import { Toolbar, ToolbarDivider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { commandIcons } from '../tasks/commandIcons.tsx';
import { CommandButton } from '../ui/CommandButton.tsx';
import { useToolbarStyles } from '../ui/useToolbarStyles.ts';
import { targetKeys } from './targetKeys.ts';
import type { TargetCommand } from './targetKeys.ts';

/** What can be done with targets. Pressing a button leaves the keyboard in the grid. */
export function TargetToolbar(props: {
  /** Whether a target is chosen on which the commands can act. */
  readonly hasRow: boolean;
  readonly onCommand: (command: TargetCommand) => void;
  /** Stands at the far end. */
  readonly children: ReactNode;
}) {
  const { hasRow, onCommand, children } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const { why } = useMayEdit();
  const button = (command: TargetCommand) => (
    <CommandButton
      action={t(`targets.${command}`)}
      keys={targetKeys[command]}
      icon={commandIcons[command]}
      isPrimary={command === 'add'}
      isDisabled={command !== 'add' && !hasRow}
      why={why}
      onClick={() => onCommand(command)}
    />
  );
  return (
    <Toolbar
      className={styles.bar}
      aria-label={t('targets.grid')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {button('add')}
      {button('insertAbove')}
      <ToolbarDivider />
      {button('indent')}
      {button('outdent')}
      <ToolbarDivider />
      {button('moveUp')}
      {button('moveDown')}
      <ToolbarDivider />
      {button('remove')}
      <span className={styles.space} />
      {children}
    </Toolbar>
  );
}
