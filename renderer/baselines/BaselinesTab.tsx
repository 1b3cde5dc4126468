import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { CertificateRegular } from '@fluentui/react-icons/svg/certificate';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Baseline } from '#shared/baselines/baseline.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { Version } from '#shared/versions/version.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { AnswerFailed } from '../app/AnswerFailed.tsx';
import { useAnswer } from '../app/useAnswer.ts';
import { useHistoryStyles } from '../history/historyStyles.ts';
import type { HistoryParts } from '../history/historyView.ts';
import { formatCount } from '../ui/locale.ts';
import { ChoiceList } from '../ui/ChoiceList.tsx';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { useGoToVersion } from '../versions/useGoToVersion.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { BaselineDetail } from './BaselineDetail.tsx';
import { IssueDialog } from './IssueDialog.tsx';

const useStyles = makeStyles({
  name: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  about: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The issued versions, and the making of one. */
export function BaselinesTab({ view, onChange }: HistoryParts) {
  const { t } = useTranslation();
  const styles = useHistoryStyles();
  const { revision } = useWorkbook();
  const answer = useAnswer('baselines', revision, (engine) => engine.baselines.list());
  const { why } = useMayEdit();
  const [isIssuing, setIsIssuing] = useState(false);
  const { ask, question } = useGoToVersion();
  const baselines = answer.state === 'ready' ? answer.value : [];
  const chosen = baselines.find(({ id }) => id === view.baseline) ?? baselines[0] ?? null;

  function compareWith(to: Version): void {
    if (chosen === null) return;
    onChange({ compared: { from: { type: 'baseline', id: chosen.id }, to } });
  }

  return (
    <div className={styles.panes}>
      <div className={styles.side}>
        <div className={styles.bar}>
          <Button
            appearance="primary"
            icon={<CertificateRegular />}
            disabledFocusable={why !== null}
            title={why ?? undefined}
            onClick={() => setIsIssuing(true)}
          >
            {t('history.baselines.issue')}
          </Button>
        </div>
        {answer.state === 'asking' && <Spinner delay={300} label={t('history.loading')} />}
        {answer.state === 'failed' && <AnswerFailed error={answer.error} onRetry={answer.retry} />}
        {answer.state === 'ready' && baselines.length === 0 && (
          <EmptyNote words={t('history.baselines.none')} hint={t('history.baselines.noneHint')} />
        )}
        {baselines.length > 0 && (
          <ChoiceList
            label={t('history.baselines.list')}
            groups={[{ name: null, items: baselines }]}
            keyOf={({ id }) => String(id)}
            chosen={chosen === null ? null : String(chosen.id)}
            onChoose={(key) => onChange({ baseline: Number(key) })}
          >
            {(baseline) => <BaselineLine baseline={baseline} />}
          </ChoiceList>
        )}
      </div>
      {chosen !== null && (
        <BaselineDetail
          baseline={chosen}
          others={baselines.filter(({ id }) => id !== chosen.id)}
          onCompare={compareWith}
          onGoTo={(words) => ask({ type: 'baseline', id: chosen.id }, words)}
        />
      )}
      {isIssuing && (
        <IssueDialog
          onClose={() => {
            setIsIssuing(false);
            onChange({ baseline: null });
          }}
        />
      )}
      {question}
    </div>
  );
}

function BaselineLine(props: { readonly baseline: Baseline }) {
  const { name, date, document, tasks, targets } = props.baseline;
  const { t } = useTranslation();
  const styles = useStyles();
  const day = formatDay(date);
  return (
    <>
      <div className={styles.name} title={name}>
        {name}
      </div>
      <div className={styles.about}>
        {document === null
          ? t('history.baselines.dateOnly', { date: day })
          : t('history.baselines.about', { date: day, document })}
      </div>
      <div className={styles.about}>
        {t('history.baselines.counts', {
          tasks: formatCount(tasks, t),
          targets: formatCount(targets, t),
        })}
      </div>
    </>
  );
}
