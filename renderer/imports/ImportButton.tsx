import {
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
} from '@fluentui/react-components';
import type { MenuButtonProps } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons/svg/arrow-import';
import { useTranslation } from 'react-i18next';

import { narrowWindow } from '../ui/narrowWindow.ts';
import { unseen } from '../ui/unseen.ts';

const useStyles = makeStyles({
  button: { flexShrink: 0, [narrowWindow]: { minWidth: 'auto' } },
  words: { [narrowWindow]: unseen },
});

/** The ways in which a table comes in. */
export interface ImportWays {
  /** Asks for a file. */
  readonly choose: () => void;
  /** Asks for what was copied. */
  readonly startPasting: () => void;
  /** Shows the mappings that are kept. */
  readonly startListing: () => void;
}

/** Takes a table in: from a file with one click, or otherwise. */
export function ImportButton(props: {
  readonly ways: ImportWays;
  /** Why nothing can be taken in; null when it can. */
  readonly why: string | null;
}) {
  const { ways, why } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Menu positioning="below-end">
      <MenuTrigger disableButtonEnhancement>
        {(trigger) => (
          <SplitButton
            icon={<ArrowImportRegular />}
            // Fluent's own types forget that both are made for each other.
            menuButton={{ ...(trigger as MenuButtonProps), 'aria-label': t('imports.ways.more') }}
            primaryActionButton={{
              className: styles.button,
              onClick: ways.choose,
              disabledFocusable: why !== null,
              title: why ?? 'Ctrl+I',
            }}
          >
            <span className={styles.words}>{t('app.nav.import')}</span>
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={why !== null} secondaryContent="Ctrl+I" onClick={ways.choose}>
            {t('imports.ways.file')}
          </MenuItem>
          <MenuItem disabled={why !== null} onClick={ways.startPasting}>
            {t('imports.ways.paste')}
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={ways.startListing}>{t('imports.ways.mappings')}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
