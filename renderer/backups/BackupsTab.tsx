import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { useNotices } from '../app/notices.ts';
import { useAnswer } from '../app/useAnswer.ts';
import { useHistoryStyles } from '../history/historyStyles.ts';
import type { HistoryParts } from '../history/historyView.ts';
import { groupByDay } from '../history/moments.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { formatTime } from '../ui/formatMoment.ts';
import { formatSize } from '../ui/formatSize.ts';
import { useGoToVersion } from '../versions/useGoToVersion.tsx';
import { useEngine, useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { BackupDetail } from './BackupDetail.tsx';
import { sinceWords } from './backupWords.ts';
import type { ListedBackup } from './backupWords.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    rowGap: '1px',
    fontVariantNumeric: 'tabular-nums',
  },
  end: { textAlign: 'end' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
});

const noBackups: readonly ListedBackup[] = [];

/** The backups of the open workbook, and the making of one. */
export function BackupsTab({ view, onChange }: HistoryParts) {
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const { revision } = useWorkbook();
  const [made, setMade] = useState(0);
  // What was done since the last backup changes with every step.
  const answer = useAnswer('backups', revision + made, (engine) => engine.backups.list());
  const { isMaking, make } = useMakeBackup(() => {
    setMade((before) => before + 1);
    onChange({ backup: null });
  });
  const { ask, question } = useGoToVersion();
  const backups = answer.state === 'ready' ? answer.value.backups : noBackups;
  const groups = useMemo(() => groupByDay(backups, t), [backups, t]);
  const chosen = backups.find(({ name }) => name === view.backup) ?? backups[0] ?? null;

  return (
    <div className={styles.panes}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <Button
            appearance="primary"
            icon={isMaking ? <Spinner size="tiny" /> : <SaveRegular />}
            disabledFocusable={isMaking}
            onClick={make}
          >
            {t(isMaking ? 'history.backups.making' : 'history.backups.make')}
          </Button>
        </div>
        {answer.state === 'asking' && <Spinner delay={300} label={t('history.loading')} />}
        {answer.state === 'failed' && <AnswerFailed error={answer.error} onRetry={answer.retry} />}
        {answer.state === 'ready' && backups.length === 0 && (
          <EmptyNote words={t('history.backups.none')} hint={t('history.backups.noneHint')} />
        )}
        {backups.length > 0 && (
          <ChoiceList
            label={t('history.backups.list')}
            groups={groups}
            keyOf={({ name }) => name}
            chosen={chosen?.name ?? null}
            onChoose={(backup) => onChange({ backup })}
          >
            {(backup) => <BackupLine backup={backup} />}
          </ChoiceList>
        )}
      </div>
      {chosen !== null && answer.state === 'ready' && (
        <BackupDetail
          backup={chosen}
          folder={answer.value.folder}
          onCompare={() =>
            onChange({
              compared: { from: { type: 'backup', name: chosen.name }, to: { type: 'now' } },
            })
          }
          onGoTo={(words) => ask({ type: 'backup', name: chosen.name }, words)}
        />
      )}
      {question}
    </div>
  );
}

function BackupLine(props: { readonly backup: ListedBackup }) {
  const { backup } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <span className={styles.cut}>{t(`history.backups.reasons.${backup.reason}`)}</span>
      <span className={`${styles.quiet} ${styles.end}`}>{formatTime(backup.at)}</span>
      <span className={`${styles.quiet} ${styles.cut}`}>{sinceWords(backup, t)}</span>
      <span className={`${styles.quiet} ${styles.end}`}>{formatSize(backup.size, t)}</span>
    </div>
  );
}

function useMakeBackup(onMade: () => void): {
  readonly isMaking: boolean;
  readonly make: () => void;
} {
  const { t } = useTranslation();
  const engine = useEngine();
  const { notify, showError } = useNotices();
  const [isMaking, setIsMaking] = useState(false);

  async function make(): Promise<void> {
    setIsMaking(true);
    try {
      const { at } = await engine.backups.make();
      notify({ text: t('history.backups.made', { time: formatTime(at) }) });
      onMade();
    } catch (error) {
      showError(error);
    } finally {
      setIsMaking(false);
    }
  }

  return { isMaking, make: () => void make() };
}
