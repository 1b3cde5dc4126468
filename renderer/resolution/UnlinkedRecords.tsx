import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  section: { margin: '12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { margin: '10px 0 2px', fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  record: { padding: '7px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  actions: { display: 'flex', gap: '6px', marginTop: '4px' },
});

/** Something that was made of words which are no longer in the text. */
interface Unlinked {
  readonly id: string;
  /** What it is called where it is named shortly. */
  readonly code: string;
  readonly title: string;
  readonly quote: string;
  readonly show: () => void;
  /** Ties it to a clause; null leaves it without one, for good. */
  readonly tie: (clause: string | null) => void;
}

/** Tasks and targets whose words are gone from the text: to be tied to another clause, or left alone. */
export function UnlinkedRecords(props: { readonly clause: Clause | null }) {
  const { clause } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { why } = useMayEdit();
  const unlinked = useUnlinked();
  if (unlinked.length === 0) return null;
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
        {unlinked.map(({ id, code, title, quote, show, tie }) => (
          <li key={id} className={styles.record}>
            <Link as="button" onClick={show}>
              {code}
            </Link>{' '}
            {title}
            <div className={styles.quiet}>“{quote}”</div>
            <div className={styles.actions}>
              <Button
                {...locked}
                disabled={clause === null}
                onClick={() => tie(clause?.id ?? null)}
              >
                {t('resolution.unlinked.link')}
              </Button>
              <Button {...locked} appearance="subtle" onClick={() => tie(null)}>
                {t('resolution.unlinked.leave')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function useUnlinked(): Unlinked[] {
  const { t } = useTranslation();
  const { rows, targets } = useWorkbook();
  const { showTask, showTarget } = useNavigation();
  const edit = useEdit();
  const tasks = rows
    .filter(({ task }) => task.clause === null && task.quote !== null)
    .map(({ id, task }): Unlinked => ({
      ...{ id, code: task.code, title: task.title, quote: task.quote ?? '' },
      show: () => showTask(id),
      tie(clause) {
        const before = { clause: task.clause, quote: task.quote };
        const after = { clause, quote: clause === null ? null : task.quote };
        void edit((engine) => engine.tasks.edit({ edits: [{ id, before, after }] }));
      },
    }));
  const others = targets
    .filter(({ clause, raw }) => clause === null && raw !== '')
    .map(({ id, name, raw }): Unlinked => ({
      ...{ id, code: t('resolution.targetChip'), title: name, quote: raw },
      show: () => showTarget(id),
      tie(clause) {
        const before = { clause: null, raw };
        const after = { clause, raw: clause === null ? '' : raw };
        void edit((engine) => engine.targets.edit({ edits: [{ id, before, after }] }));
      },
    }));
  return [...tasks, ...others];
}
