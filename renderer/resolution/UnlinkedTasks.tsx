import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';
import type { TaskFields } from '#shared/tasks/taskCells.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import type { TaskRow } from '../workbook/taskRow.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  section: { margin: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: '10px 0 2px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  task: { padding: '7px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  actions: { display: 'flex', gap: '6px', marginTop: '4px' },
});

/** Tasks whose words are no longer in the text: to be tied to another clause, or left without. */
export function UnlinkedTasks(props: {
  readonly clause: Clause | null;
  readonly onShow: (id: string) => void;
}) {
  const { clause, onShow } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows } = useWorkbook();
  const { why } = useMayEdit();
  const edit = useEdit();
  const unlinked = rows.filter(({ task }) => task.clause === null && task.quote !== null);
  if (unlinked.length === 0) return null;

  function change({ id, task }: TaskRow, after: TaskFields): void {
    const before = { clause: task.clause, quote: task.quote };
    void edit((engine) => engine.tasks.edit({ edits: [{ id, before, after }] }));
  }

  const locked = {
    size: 'small',
    disabledFocusable: why !== null,
    title: why ?? undefined,
  } as const;
  return (
    <section className={styles.section}>
      <h2 className={styles.name}>{t('resolution.unlinked.name', { count: unlinked.length })}</h2>
      <div className={styles.quiet}>{t('resolution.unlinked.hint')}</div>
      <ul className={styles.list}>
        {unlinked.map((row) => (
          <li key={row.id} className={styles.task}>
            <Link as="button" onClick={() => onShow(row.id)}>
              {row.task.code}
            </Link>{' '}
            {row.task.title}
            <div className={styles.quiet}>“{row.task.quote}”</div>
            <div className={styles.actions}>
              <Button
                {...locked}
                disabled={clause === null}
                onClick={() => {
                  if (clause !== null) change(row, { clause: clause.id, quote: row.task.quote });
                }}
              >
                {t('resolution.unlinked.link')}
              </Button>
              <Button
                {...locked}
                appearance="subtle"
                onClick={() => change(row, { clause: null, quote: null })}
              >
                {t('resolution.unlinked.leave')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
