import { Button, Input, makeStyles } from '@fluentui/react-components';
import { BranchCompareRegular } from '@fluentui/react-icons/svg/branch-compare';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { useTranslation } from 'react-i18next';

import { joinPath } from '../app/fileDialog/fileName.ts';
import { useHost } from '../app/host.ts';
import { useNotices } from '../app/notices.ts';
import { useHistoryStyles } from '../history/historyStyles.ts';
import { momentWords } from '../history/moments.ts';
import { formatSize } from '../ui/formatSize.ts';
import type { GoToWords } from '../versions/GoToQuestion.tsx';
import { sinceWords } from './backupWords.ts';
import type { ListedBackup } from './backupWords.ts';

const useStyles = makeStyles({
  path: { display: 'flex', gap: '8px', '& > :first-child': { flexGrow: 1, minWidth: 0 } },
  copy: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** One backup, and what can be done with it. */
export function BackupDetail(props: {
  readonly backup: ListedBackup;
  readonly folder: string;
  readonly onCompare: () => void;
  readonly onGoTo: (words: GoToWords) => void;
}) {
  const { backup, folder, onCompare, onGoTo } = props;
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const { showInFolder } = useHost();
  const { showError } = useNotices();
  const at = momentWords(backup.at);
  const path = joinPath(folder, backup.name);
  const heading = t('history.compare.backup', { at });
  return (
    <section className={styles.detail} aria-label={heading}>
      <div className={styles.heading}>
        <div>
          <h2 className={styles.title}>{heading}</h2>
          <div className={styles.quiet}>{t(`history.backups.reasons.${backup.reason}`)}</div>
        </div>
        <div className={styles.buttons}>
          <Button size="small" icon={<BranchCompareRegular />} onClick={onCompare}>
            {t('history.backups.compare')}
          </Button>
          <Button
            size="small"
            icon={<HistoryRegular />}
            onClick={() =>
              onGoTo({
                heading: t('history.goTo.backupHeading', { at }),
                hint: t('history.goTo.backupHint'),
                action: t('history.goTo.backup'),
              })
            }
          >
            {t('history.backups.goTo')}
          </Button>
          {showInFolder !== null && (
            <Button
              size="small"
              icon={<FolderOpenRegular />}
              onClick={() => void showInFolder(path).catch(showError)}
            >
              {t('history.backups.showInFolder')}
            </Button>
          )}
        </div>
      </div>
      <dl className={styles.facts}>
        <dt>{t('history.backups.facts.at')}</dt>
        <dd>{at}</dd>
        <dt>{t('history.backups.facts.size')}</dt>
        <dd>{formatSize(backup.size, t)}</dd>
        <dt>{t('history.backups.facts.since')}</dt>
        <dd>{sinceWords(backup, t)}</dd>
        <dt>{t('history.backups.facts.file')}</dt>
        <dd>{showInFolder === null ? <PathToCopy path={path} /> : backup.name}</dd>
      </dl>
    </section>
  );
}

/** Where folders can't be shown, the path can be taken along. */
function PathToCopy(props: { readonly path: string }) {
  const { path } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { notify, showError } = useNotices();

  function copy(): void {
    navigator.clipboard
      .writeText(path)
      .then(() => notify({ text: t('history.backups.pathCopied') }), showError);
  }

  return (
    <div className={styles.path}>
      <Input
        readOnly
        size="small"
        aria-label={t('history.backups.facts.file')}
        value={path}
        onFocus={(event) => event.target.select()}
      />
      <Button size="small" className={styles.copy} icon={<CopyRegular />} onClick={copy}>
        {t('history.backups.copyPath')}
      </Button>
    </div>
  );
}
