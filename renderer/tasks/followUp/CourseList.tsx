import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';
import { progressFields } from '#shared/progress/course.ts';
import type { ProgressReport } from '#shared/progress/course.ts';
import { formatNumber } from '#shared/targets/targetNumbers.ts';

import { AnswerFailed } from '../../app/AnswerFailed.tsx';
import { useAnswer } from '../../app/useAnswer.ts';
import { formatMoment } from '../../ui/formatMoment.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  entry: {
    display: 'grid',
    gap: '2px',
    paddingLeft: '12px',
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  said: { overflowWrap: 'anywhere' },
});

/** Who reported what on a task and when, newest first. */
export function CourseList(props: { readonly task: string }) {
  const { task } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { revision } = useWorkbook();
  const answer = useAnswer(task, revision, (engine) => engine.progress.course({ task }));
  if (answer.state === 'asking') return <Spinner size="tiny" />;
  if (answer.state === 'failed') {
    return <AnswerFailed error={answer.error} onRetry={answer.retry} />;
  }
  if (answer.value.length === 0) {
    return <span className={styles.quiet}>{t('followUp.course.none')}</span>;
  }
  return (
    <ol className={styles.list} aria-label={t('followUp.course.heading')}>
      {answer.value.toReversed().map((report) => (
        <Report key={report.step} report={report} />
      ))}
    </ol>
  );
}

function Report({ report }: { readonly report: ProgressReport }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { at, who, from, said } = report;
  return (
    <li className={styles.entry}>
      <span className={styles.quiet}>
        {[formatMoment(at), who].filter((part) => part !== null).join(' · ')}
      </span>
      <span className={styles.quiet} title={from === null ? undefined : from.file}>
        {from === null
          ? t('followUp.course.typed')
          : t('followUp.course.from', { round: from.round, agency: from.agency })}
      </span>
      {progressFields
        .filter((field) => field in said)
        .map((field) => (
          <span key={field} className={styles.said}>
            {t(`fields.${field}`)}: {saidWords(field, said[field] ?? null, t)}
          </span>
        ))}
    </li>
  );
}

function saidWords(
  field: (typeof progressFields)[number],
  value: string | number | null,
  t: TFunction,
): string {
  if (value === null) return t('followUp.course.emptied');
  if (typeof value === 'number') return `${formatNumber(value)} %`;
  return field === 'completedOn' ? formatDay(value) : value;
}
