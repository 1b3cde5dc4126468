import { ToolbarButton, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useToolbarStyles } from './useToolbarStyles.ts';

/** One thing that can be done with the rows of a table, in its toolbar. */
export function CommandButton(props: {
  readonly action: string;
  /** As they are written: "Alt+Shift+↑". */
  readonly keys: string | undefined;
  readonly icon: ReactElement;
  readonly isPrimary?: boolean;
  readonly isDisabled: boolean;
  /** Why nothing can be done at all; then the button only says so. */
  readonly why: string | null;
  readonly onClick: () => void;
}) {
  const { action, keys, icon, isPrimary = false, isDisabled, why, onClick } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const button = (
    <ToolbarButton
      className={isPrimary ? styles.primary : styles.button}
      appearance={isPrimary ? 'primary' : 'subtle'}
      icon={icon}
      disabled={isDisabled && why === null}
      disabledFocusable={why !== null}
      onClick={onClick}
    >
      {isPrimary ? action : <span className={styles.label}>{action}</span>}
    </ToolbarButton>
  );
  const hint = keys === undefined ? action : t('tasks.withKey', { action, key: keys });
  return (
    <Tooltip content={why ?? hint} relationship="description">
      {button}
    </Tooltip>
  );
}
