import { Toolbar, ToolbarDivider } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { commandIcons } from '../../tasks/commandIcons.tsx';
import { CommandButton } from '../../ui/CommandButton.tsx';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import { rowKeys } from './rowKeys.ts';
import type { RowCommand } from './rowKeys.ts';
import type { TableTexts } from './rowTable.ts';

/** What can be done with rows. Pressing a button leaves the keyboard in the grid. */
export function RowToolbar(props: {
  readonly texts: TableTexts;
  /** Whether a row is chosen on which the commands can act. */
  readonly hasRow: boolean;
  readonly onCommand: (command: RowCommand) => void;
  readonly children: ReactNode;
}) {
  const { texts, hasRow, onCommand, children } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const { why } = useMayEdit();
  const button = (command: Exclude<RowCommand, 'insertAbove'>) => (
    <CommandButton
      action={command === 'add' ? texts.add : t(`agencies.${command}`)}
      keys={rowKeys[command]}
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
      aria-label={texts.label}
      onMouseDown={(event) => {
        // A list that opens from the toolbar needs the keyboard.
        if (!(event.target as Element).closest('input, [role="combobox"]')) event.preventDefault();
      }}
    >
      {button('add')}
      {button('moveUp')}
      {button('moveDown')}
      {button('remove')}
      <ToolbarDivider />
      {children}
    </Toolbar>
  );
}
