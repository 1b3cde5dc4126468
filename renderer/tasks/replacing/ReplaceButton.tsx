import { ToolbarButton, Tooltip } from '@fluentui/react-components';
import { ArrowSwapRegular } from '@fluentui/react-icons/svg/arrow-swap';
import { useTranslation } from 'react-i18next';

import { replaceKeys } from '../taskKeys.ts';
import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';

/** Opens the dialog that replaces words. */
export function ReplaceButton(props: { readonly onClick: () => void }) {
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const name = t('tasks.replace.open');
  return (
    <Tooltip content={`${name} (${replaceKeys})`} relationship="description">
      <ToolbarButton
        className={styles.button}
        icon={<ArrowSwapRegular />}
        aria-label={name}
        onClick={props.onClick}
      />
    </Tooltip>
  );
}
