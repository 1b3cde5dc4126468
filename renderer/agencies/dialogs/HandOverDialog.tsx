import { Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import type { Agency } from '#shared/agencies/agency.ts';
import { openTasksOf } from '#shared/agencies/handOver.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { DayField, isWrongDay } from '../../handoffs/DayField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { AgencyPicker } from '../AgencyPicker.tsx';
import { useDirectory } from '../useDirectory.ts';
import { useUndoNotice } from '../useUndoNotice.ts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    alignContent: 'start',
    maxHeight: '220px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  days: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 200px',
    alignItems: 'start',
    gap: '16px',
  },
  role: { color: tokens.colorNeutralForeground3 },
});

/** Which open tasks of an agency go to which other one, and why. */
export function HandOverDialog(props: { readonly agency: string; readonly onClose: () => void }) {
  const { agency: id, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { tasks } = useWorkbook();
  const { agencies, agencyById, times, asOf } = useDirectory();
  const open = useMemo(() => {
    const { lead, support } = openTasksOf(id, tasks, asOf);
    const leads = new Set(lead);
    return [
      ...lead.map((task) => ({ task, role: 'lead' as const })),
      ...support
        .filter((task) => !leads.has(task))
        .map((task) => ({ task, role: 'support' as const })),
    ];
  }, [asOf, id, tasks]);
  const successors = times.successorsOf(id).flatMap((one) => agencyById.get(one) ?? []);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState<Agency | null>(successors[0] ?? null);
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [on, setOn] = useState(() => formatDay(Temporal.Now.plainDateISO().toString()));
  const [isChecked, setIsChecked] = useState(false);
  const edit = useEdit();
  const notifyUndo = useUndoNotice();
  const chosen = open.filter(({ task }) => !left.has(task.id)).map(({ task }) => task.id);
  const name = agencyById.get(id)?.name ?? '';

  async function run(): Promise<void> {
    setIsChecked(true);
    const day = readDay(on);
    if (to === null || reason.trim() === '' || day === null) return;
    const ask = {
      ...{ from: id, to: to.id, tasks: chosen, on: day },
      ...{ reason: reason.trim(), by: by.trim() || null },
    };
    const answer = await edit((engine) => engine.agencies.handOver(ask), reason);
    if (answer === null) return;
    onClose();
    const done = { count: chosen.length, name: to.name };
    notifyUndo(t('agencies.handOver.done', done), answer.revision);
  }

  return (
    <FormDialog
      width={620}
      heading={t('agencies.handOver.heading', { name })}
      run={t('agencies.handOver.run', { count: chosen.length })}
      isOff={chosen.length === 0}
      onRun={() => void run()}
      onClose={onClose}
    >
      {open.length === 0 ? (
        <span>{t('agencies.handOver.none')}</span>
      ) : (
        <>
          <Field
            label={t('agencies.handOver.to')}
            validationMessage={isChecked && to === null ? t('agencies.handOver.toMissing') : null}
          >
            <AgencyPicker
              label={t('agencies.handOver.to')}
              agencies={agencies.filter((one) => one.id !== id)}
              preferred={{ name: t('agencies.handOver.successors'), agencies: successors }}
              chosen={to}
              onChoose={setTo}
            />
          </Field>
          <Field
            label={t('agencies.handOver.reason')}
            required
            validationMessage={
              isChecked && reason.trim() === '' ? t('agencies.handOver.reasonMissing') : null
            }
          >
            <Input value={reason} onChange={(_, { value }) => setReason(value)} />
          </Field>
          <div className={styles.days}>
            <Field label={t('agencies.handOver.by')}>
              <Input value={by} onChange={(_, { value }) => setBy(value)} />
            </Field>
            <DayField
              label={t('agencies.handOver.on')}
              typed={on}
              isOptional={!isChecked || !isWrongDay(on)}
              onChange={setOn}
            />
          </div>
          <Checkbox
            checked={left.size === 0 ? true : chosen.length === 0 ? false : 'mixed'}
            label={t('agencies.handOver.tasks', { chosen: chosen.length, number: open.length })}
            onChange={(_, { checked }) =>
              setLeft(new Set(checked === true ? [] : open.map(({ task }) => task.id)))
            }
          />
          <div className={styles.list} role="group" aria-label={t('agencies.handOver.all')}>
            {open.map(({ task, role }) => (
              <Checkbox
                key={task.id}
                checked={!left.has(task.id)}
                label={
                  <>
                    {task.code} · {task.title}{' '}
                    <span className={styles.role}>({t(`agencies.handOver.${role}`)})</span>
                  </>
                }
                onChange={(_, { checked }) => {
                  const next = new Set(left);
                  if (checked === true) next.delete(task.id);
                  else next.add(task.id);
                  setLeft(next);
                }}
              />
            ))}
          </div>
        </>
      )}
    </FormDialog>
  );
}
