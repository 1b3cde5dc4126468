import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { replyStateOf } from '#shared/directions/readDirections.ts';
import { bringsBackDeadline } from '#shared/directions/withdrawDirection.ts';
import type { Remark } from '#shared/handoffs/remark.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { StatusMark } from '../../ui/StatusMark.tsx';
import { useEdit, useWorkbookStore } from '../../workbook/WorkbookProvider.tsx';
import { AnswerDialog } from './AnswerDialog.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '12px', margin: 0, padding: 0, listStyle: 'none' },
  entry: {
    display: 'grid',
    gap: '2px',
    padding: '8px 12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: '8px' },
  kind: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  text: { overflowWrap: 'anywhere' },
  buttons: { display: 'flex', gap: '4px', marginLeft: '-8px' },
});

/** What was directed about a task, newest first; those that wait for an answer too long are marked. */
export function DirectionList(props: {
  readonly directions: readonly Remark[];
  readonly code: string;
}) {
  const { directions, code } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [answered, setAnswered] = useState<Remark | null>(null);
  if (directions.length === 0) {
    return <span className={styles.quiet}>{t('followUp.directions.none')}</span>;
  }
  return (
    <>
      <ul className={styles.list} aria-label={t('followUp.directions.heading')}>
        {directions.map((remark) => (
          <Direction key={remark.id} remark={remark} onEdit={() => setAnswered(remark)} />
        ))}
      </ul>
      {answered !== null && (
        <AnswerDialog remark={answered} code={code} onClose={() => setAnswered(null)} />
      )}
    </>
  );
}

function Direction({ remark, onEdit }: { readonly remark: Remark; readonly onEdit: () => void }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { notify } = useNotices();
  const edit = useEdit();
  const store = useWorkbookStore();
  const kind = t(`handoffs.remarkKinds.${remark.kind}`);
  const day = remark.on === null ? '' : formatDay(remark.on);
  const { before, after } = remark;

  async function remove(): Promise<void> {
    const task = store.getView().rowById.get(remark.task)?.task;
    const isBack = task !== undefined && bringsBackDeadline(remark, task);
    const removed = await edit((engine) => engine.directions.remove({ id: remark.id }));
    if (removed === null) return;
    const period = before ?? t('followUp.deadline.none');
    notify({
      text: isBack
        ? t('followUp.directions.withdrawn', { period })
        : t('followUp.directions.removed'),
    });
  }

  return (
    <li className={styles.entry}>
      <div className={styles.head}>
        <span className={styles.kind}>{kind}</span>
        <span className={styles.quiet}>{day}</span>
      </div>
      {after !== null && (
        <span>
          {t('followUp.directions.change', {
            before: before ?? t('followUp.deadline.none'),
            after,
          })}
        </span>
      )}
      <span className={styles.text}>{remark.text}</span>
      {remark.by !== null && (
        <span className={styles.quiet}>{t('followUp.directions.by', { by: remark.by })}</span>
      )}
      <ReplyLine remark={remark} />
      {remark.reply !== null && <span className={styles.text}>{remark.reply}</span>}
      {why === null && (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('followUp.directions.editOf', { kind, day })}
            onClick={onEdit}
          >
            {t('followUp.directions.edit')}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            aria-label={t('followUp.directions.removeOf', { kind, day })}
            onClick={() => void remove()}
          >
            {t('followUp.directions.remove')}
          </Button>
        </div>
      )}
    </li>
  );
}

function ReplyLine({ remark }: { readonly remark: Remark }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { asOf } = useAsOf();
  const { replyBy, repliedOn } = remark;
  switch (replyStateOf(remark, asOf)) {
    case 'none':
      return null;
    case 'replied':
      return (
        <StatusMark tone="good">
          {t('followUp.directions.replied', { day: formatDay(repliedOn ?? '') })}
        </StatusMark>
      );
    case 'late':
      return (
        <StatusMark tone="warning">
          {t('followUp.directions.late', { day: formatDay(replyBy ?? '') })}
        </StatusMark>
      );
    case 'open':
      return (
        <span className={styles.quiet}>
          {t('followUp.directions.replyBy', { day: formatDay(replyBy ?? '') })}
        </span>
      );
  }
}
