import { Toolbar, ToolbarDivider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { CommandButton } from '../ui/CommandButton.tsx';
import { useToolbarStyles } from '../ui/useToolbarStyles.ts';
import { commandIcons } from './commandIcons.tsx';
import type { RowCommand } from './commandIcons.tsx';
import { taskKeys } from './taskKeys.ts';
import type { TaskCommand } from './taskKeys.ts';

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
      action={t(`tasks.${command}`)}
      keys={taskKeys[command]}
      icon={commandIcons[command]}
      isPrimary={command === 'add'}
      isDisabled={needsRow && !hasRow}
      why={why}
      onClick={() => onCommand(command)}
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
