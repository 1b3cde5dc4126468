import { Toolbar, ToolbarButton, ToolbarDivider, Tooltip } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { commandIcons } from './commandIcons.tsx';
import type { RowCommand } from './commandIcons.tsx';
import { taskKeys } from './taskKeys.ts';
import type { TaskCommand } from './taskKeys.ts';
import { useToolbarStyles } from '../ui/useToolbarStyles.ts';

/** Sorting is asked for in the menu of the outline. */
type ButtonCommand = Exclude<RowCommand, 'sort'>;

/** What can be done with rows. Pressing a button leaves the keyboard in the grid. */
export function TaskToolbar(props: {
  /** Whether a row is chosen on which the commands can act. */
  readonly hasRow: boolean;
  readonly onCommand: (command: TaskCommand) => void;
  /** Stands at the far end. */
  readonly children: ReactNode;
}) {
  const { hasRow, onCommand, children } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const { why } = useMayEdit();
  const button = (command: ButtonCommand, needsRow: boolean) => (
    <CommandButton
      command={command}
      isDisabled={needsRow && !hasRow}
      why={why}
      onCommand={onCommand}
    />
  );
  return (
    <Toolbar
      className={styles.bar}
      aria-label={t('tasks.grid')}
      onMouseDown={(event) => event.preventDefault()}
    >
      {button('add', false)}
      {button('addSection', false)}
      {button('insertAbove', true)}
      <ToolbarDivider />
      {button('indent', true)}
      {button('outdent', true)}
      {button('moveUp', true)}
      {button('moveDown', true)}
      <ToolbarDivider />
      {button('remove', true)}
      <span className={styles.space} />
      {children}
    </Toolbar>
  );
}

function CommandButton(props: {
  readonly command: ButtonCommand;
  readonly isDisabled: boolean;
  /** Why nothing can be done at all; then the button only says so. */
  readonly why: string | null;
  readonly onCommand: (command: TaskCommand) => void;
}) {
  const { command, isDisabled, why, onCommand } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const action = t(`tasks.${command}`);
  const key = taskKeys[command];
  const isPrimary = command === 'add';
  const button = (
    <ToolbarButton
      className={isPrimary ? styles.primary : styles.button}
      appearance={isPrimary ? 'primary' : 'subtle'}
      icon={commandIcons[command]}
      disabled={isDisabled && why === null}
      disabledFocusable={why !== null}
      onClick={() => onCommand(command)}
    >
      {isPrimary ? action : <span className={styles.label}>{action}</span>}
    </ToolbarButton>
  );
  const hint = key === undefined ? action : t('tasks.withKey', { action, key });
  return (
    <Tooltip content={why ?? hint} relationship="description">
      {button}
    </Tooltip>
  );
}
