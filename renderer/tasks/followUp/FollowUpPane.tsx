import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { NewDirection } from '#shared/directions/direction.ts';
import type { TaskDirections } from '#shared/directions/readDirections.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { ClosablePane, ClosablePaneBar } from '../../ui/ClosablePane.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { PaneSection } from '../../ui/PaneSection.tsx';
import { usePaused, walkingPauseMs } from '../../ui/usePaused.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { CourseList } from './CourseList.tsx';
import { DirectionList } from './DirectionList.tsx';
import { TaskTargets } from './TaskTargets.tsx';
import { useDirections } from './useDirections.ts';

const useStyles = makeStyles({
  head: {
    padding: '8px 8px 8px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  body: { display: 'grid', alignContent: 'start', gap: '24px', padding: '16px', overflowY: 'auto' },
  title: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  lines: { display: 'grid', gap: '2px' },
  button: { justifySelf: 'start' },
});

type AskDirection = (kind: NewDirection['kind']) => void;

/** Beside the task grid: deadline, directions and course of the active task. */
export function FollowUpPane(props: {
  readonly task: string | null;
  readonly onDirect: AskDirection;
  /** The keyboard goes back to the grid. */
  readonly onClose: () => void;
}) {
  const { onClose, onDirect } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rowById } = useWorkbook();
  const id = usePaused(props.task, walkingPauseMs);
  const task = id === null ? null : (rowById.get(id)?.task ?? null);
  const name = t('followUp.name');
  return (
    <ClosablePane name={name} onClose={onClose}>
      <div className={styles.head}>
        <ClosablePaneBar
          words={task?.type === 'task' ? `${name} · ${task.code}` : name}
          close={t('followUp.close')}
          onClose={onClose}
        />
      </div>
      {task === null || task.type === 'section' ? (
        <EmptyNote words={t(task === null ? 'followUp.nothingChosen' : 'followUp.section')} />
      ) : (
        <Followed task={task} onDirect={onDirect} />
      )}
    </ClosablePane>
  );
}

const nothing: TaskDirections = { all: [], extensions: [] };

function Followed({ task, onDirect }: { readonly task: Task; readonly onDirect: AskDirection }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const { all, extensions } = useDirections().get(task.id) ?? nothing;
  return (
    <div className={styles.body}>
      <span className={styles.title}>{task.title}</span>
      <PaneSection heading={t('followUp.deadline.heading')}>
        <Deadline task={task} extensions={extensions} />
        {why === null && (
          <Button className={styles.button} size="small" onClick={() => onDirect('extend')}>
            {t('followUp.deadline.extend')}
          </Button>
        )}
      </PaneSection>
      <PaneSection heading={t('followUp.directions.heading')}>
        <DirectionList directions={all} code={task.code} />
        {why === null && (
          <Button className={styles.button} size="small" onClick={() => onDirect('urge')}>
            {t('followUp.directions.add')}
          </Button>
        )}
      </PaneSection>
      <PaneSection heading={t('followUp.targets.heading')}>
        <TaskTargets task={task.id} />
      </PaneSection>
      <PaneSection heading={t('followUp.course.heading')}>
        <CourseList task={task.id} />
      </PaneSection>
    </div>
  );
}

function Deadline(props: {
  readonly task: Task;
  readonly extensions: TaskDirections['extensions'];
}) {
  const { task, extensions } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const words = (period: string | null | undefined) => period ?? t('followUp.deadline.none');
  return (
    <div className={styles.lines}>
      <span>{t('followUp.deadline.now', { period: words(task.period) })}</span>
      {extensions.length === 0 ? (
        <span className={styles.quiet}>{t('followUp.deadline.notExtended')}</span>
      ) : (
        <>
          <span>{t('followUp.deadline.original', { period: words(extensions[0]?.before) })}</span>
          <span className={styles.quiet}>
            {t('followUp.extended', { count: extensions.length })}
          </span>
          {extensions.map(({ id, on, before, after }) => (
            <span key={id} className={styles.quiet}>
              {t('followUp.deadline.line', {
                day: on === null ? '' : formatDay(on),
                before: words(before),
                after: words(after),
              })}
            </span>
          ))}
        </>
      )}
    </div>
  );
}
