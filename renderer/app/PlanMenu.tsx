import {
  makeStyles,
  Menu,
  MenuButton,
  MenuDivider,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { ArrowExitRegular } from '@fluentui/react-icons/svg/arrow-exit';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import { FolderArrowRightRegular } from '@fluentui/react-icons/svg/folder-arrow-right';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { PersonRegular } from '@fluentui/react-icons/svg/person';
import { SaveCopyRegular } from '@fluentui/react-icons/svg/save-copy';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useHost } from './host.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';

export interface PlanMenuActions {
  readonly edit: () => void;
  /** The name that steps are signed with. */
  readonly editName: () => void;
  readonly saveCopy: () => void;
  /** Moves or renames the file. */
  readonly move: () => void;
  /** Null where folders can't be shown. */
  readonly showInFolder: (() => void) | null;
  /** Makes the sample anew; null in any other workbook. */
  readonly resetSample: (() => void) | null;
  readonly create: () => void;
  readonly open: () => void;
  readonly close: () => void;
}

const useStyles = makeStyles({
  title: {
    minWidth: 0,
    maxWidth: '420px',
    paddingInline: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { overflow: 'hidden', textOverflow: 'ellipsis' },
});

/** The plan's title, and what can be done with its file. */
export function PlanMenu(props: { readonly actions: PlanMenuActions }) {
  const { actions } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { title } = useWorkbook().plan;
  const { createKeys } = useHost();
  const { why } = useMayEdit();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          className={styles.title}
          aria-label={t('app.plan.menu', { title })}
        >
          <span className={styles.words}>{title}</span>
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            icon={<EditRegular />}
            disabled={why !== null}
            title={why ?? undefined}
            onClick={actions.edit}
          >
            {t('app.plan.edit')}
          </MenuItem>
          <MenuItem icon={<PersonRegular />} onClick={actions.editName}>
            {t('history.who.menu')}
          </MenuItem>
          <MenuItem icon={<SaveCopyRegular />} onClick={actions.saveCopy}>
            {t('app.plan.saveCopy')}
          </MenuItem>
          <MenuItem
            icon={<FolderArrowRightRegular />}
            disabled={why !== null}
            title={why ?? undefined}
            onClick={actions.move}
          >
            {t('app.plan.move')}
          </MenuItem>
          {actions.showInFolder !== null && (
            <MenuItem icon={<FolderRegular />} onClick={actions.showInFolder}>
              {t('app.plan.showInFolder')}
            </MenuItem>
          )}
          {actions.resetSample !== null && (
            <MenuItem
              icon={<ArrowResetRegular />}
              title={t('start.resetSampleHint')}
              onClick={actions.resetSample}
            >
              {t('start.resetSample')}
            </MenuItem>
          )}
          <MenuDivider />
          <MenuItem
            icon={<DocumentAddRegular />}
            secondaryContent={createKeys}
            onClick={actions.create}
          >
            {t('app.plan.create')}
          </MenuItem>
          <MenuItem icon={<FolderOpenRegular />} secondaryContent="Ctrl+O" onClick={actions.open}>
            {t('app.plan.open')}
          </MenuItem>
          <MenuDivider />
          <MenuItem icon={<ArrowExitRegular />} onClick={actions.close}>
            {t('app.plan.close')}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
