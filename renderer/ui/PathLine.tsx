import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { useTranslation } from 'react-i18next';

import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '8px',
    color: tokens.colorNeutralForeground2,
  },
  path: {
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'text',
  },
});

/** Where something is, and a way there: the folder, or its path to take along. */
export function PathLine(props: { readonly words: string; readonly path: string }) {
  const { words, path } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showInFolder } = useHost();
  const { notify, showError } = useNotices();

  function copy(): void {
    navigator.clipboard
      .writeText(path)
      .then(() => notify({ text: t('damage.pathCopied') }), showError);
  }

  return (
    <div className={styles.line}>
      <span>
        {words} <span className={styles.path}>{path}</span>
      </span>
      {showInFolder === null ? (
        <Button size="small" appearance="subtle" icon={<CopyRegular />} onClick={copy}>
          {t('damage.copyPath')}
        </Button>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          icon={<FolderOpenRegular />}
          onClick={() => void showInFolder(path).catch(showError)}
        >
          {t('damage.showInFolder')}
        </Button>
      )}
    </div>
  );
}
