import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Charge } from '#shared/leaders/charge.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { DayField, isWrongDay } from '../../handoffs/DayField.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { dayText } from '../directory/agencyFields.ts';
import { RowPane } from '../table/RowPane.tsx';
import { SubjectPicker } from './SubjectPicker.tsx';

const useStyles = makeStyles({
  list: { display: 'grid', gap: '6px', margin: 0, padding: 0, listStyle: 'none' },
  charge: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'start' },
  words: { display: 'grid', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  ended: { color: tokens.colorNeutralForeground3 },
});

/** What a leader directs, from when to when; it is given and taken away here, from a day on. */
export function LeaderPane({ leader }: { readonly leader: Leader | null }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { charges, agencyById } = useWorkbook();
  const { asOf } = useAsOf();
  const { why, confirm } = useMayEdit();
  const edit = useEdit();
  const [typedDay, setTypedDay] = useState('');
  const name = t('agencies.leaderPane.name');
  if (leader === null) {
    return (
      <RowPane label={name}>
        <EmptyNote words={t('agencies.leaderPane.none')} />
      </RowPane>
    );
  }
  const from = readDay(typedDay);
  const own = charges.filter((charge) => charge.leader === leader.id);

  function set(kind: Charge['kind'], subject: string, isOn: boolean): void {
    if (leader === null || isWrongDay(typedDay, true) || !confirm()) return;
    const cells = [{ leader: leader.id, kind, subject }];
    void edit((engine) => engine.charges.set({ cells, isOn, from }));
  }

  return (
    <RowPane label={name} heading={leader.name}>
      <ul className={styles.list} aria-label={t('agencies.columns.charges')}>
        {own.map((charge) => {
          const { id, kind, subject } = charge;
          const words = kind === 'agency' ? (agencyById.get(subject)?.name ?? '') : subject;
          const hasEnded = charge.to !== null && charge.to < asOf;
          return (
            <li key={id} className={styles.charge}>
              <span className={mergeClasses(styles.words, hasEnded && styles.ended)}>
                {words}
                <span className={styles.quiet}>
                  {[
                    t(`agencies.chargeKinds.${kind}`),
                    charge.from !== null &&
                      t('agencies.charges.since', { day: dayText(charge.from) }),
                    charge.to !== null && t('agencies.charges.until', { day: dayText(charge.to) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              {!hasEnded && (
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={t('agencies.leaderPane.end', { subject: words })}
                  title={why ?? t('agencies.leaderPane.end', { subject: words })}
                  disabledFocusable={why !== null}
                  onClick={() => set(kind, subject, false)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {own.length === 0 && <span className={styles.quiet}>{t('agencies.leaderPane.empty')}</span>}
      {why === null && (
        <>
          <SubjectPicker onChoose={(kind, subject) => set(kind, subject, true)} />
          <DayField
            isOptional
            label={t('agencies.charges.from')}
            hint={t('agencies.leaderPane.fromHint')}
            typed={typedDay}
            onChange={setTypedDay}
          />
        </>
      )}
    </RowPane>
  );
}
