import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ObsoleteWaiver } from '#shared/checks/obsoleteWaivers.ts';
import { labelKeyOf } from '#shared/checks/ruleWords.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { translateKey } from '../app/translateKey.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';

const useStyles = makeStyles({
  box: {
    display: 'grid',
    gap: '6px',
    maxHeight: '180px',
    overflowY: 'auto',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: 'flex', alignItems: 'center', gap: '12px' },
  heading: { margin: 0, fontSize: 'inherit', fontWeight: tokens.fontWeightSemibold },
  list: { display: 'grid', gap: '2px', margin: 0, padding: 0, listStyle: 'none' },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  reason: { color: tokens.colorNeutralForeground3 },
});

/** Problems that were waived and are gone: the waivers are of no use any more. */
export function ObsoleteWaivers({ waivers }: { readonly waivers: readonly ObsoleteWaiver[] }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const edit = useEdit();
  const { why } = useMayEdit();
  const nameOf = useRecordName();

  function remove(ids: readonly string[]): void {
    void edit((engine) => engine.checks.revoke({ ids: [...ids] }));
  }

  if (waivers.length === 0) return null;
  const button = (words: string, ids: readonly string[]) => (
    <Button
      size="small"
      disabled={why !== null}
      title={why ?? undefined}
      onClick={() => remove(ids)}
    >
      {words}
    </Button>
  );
  return (
    <section className={styles.box} aria-label={t('checks.obsolete.name')}>
      <div className={styles.head}>
        <h2 className={styles.heading}>
          {t('checks.obsolete.heading', { count: waivers.length })}
        </h2>
        {button(
          t('checks.obsolete.removeAll'),
          waivers.map(({ id }) => id),
        )}
      </div>
      <ul className={styles.list}>
        {waivers.map(({ id, rule, record, reason, on }) => (
          <li key={id} className={styles.line}>
            <span className={styles.words}>
              {t('checks.obsolete.line', {
                record: nameOf(record),
                rule: translateKey(t, labelKeyOf(rule), {}),
              })}{' '}
              <span className={styles.reason}>
                {t('checks.obsolete.reason', { reason, day: formatDay(on) })}
              </span>
            </span>
            {button(t('checks.obsolete.remove'), [id])}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A task by its code, whatever else by its name. */
function useRecordName(): (id: string) => string {
  const { t } = useTranslation();
  const { rowById, targets, agencyById, clauseById } = useWorkbook();
  return (id) =>
    rowById.get(id)?.task.code ??
    targets.find((target) => target.id === id)?.name ??
    agencyById.get(id)?.name ??
    clauseById.get(id)?.label ??
    t('checks.obsolete.gone');
}
