import {
  Checkbox,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { openTasksOf } from '#shared/agencies/handOver.ts';
import type { Succession } from '#shared/agencies/succession.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { useNotices } from '../../app/notices.ts';
import { DayField } from '../../handoffs/DayField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useDirectory } from '../useDirectory.ts';
import { useUndoNotice } from '../useUndoNotice.ts';
import { BeforeAgencies } from './BeforeAgencies.tsx';
import { SuccessorFields } from './SuccessorFields.tsx';
import { firstSuccessors, readSuccession } from './successionDraft.ts';
import type { TypedSuccession } from './successionDraft.ts';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    alignItems: 'start',
    gap: '16px',
  },
});

/** What became of agencies on a day, with its basis; their open tasks may go with them. */
export function SuccessionDialog(props: {
  readonly kind: Succession['kind'];
  readonly ids: readonly string[];
  /** Asks for what is left open by this agency. */
  readonly onHandOver: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { kind, ids, onHandOver, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { tasks } = useWorkbook();
  const { agencies, agencyById, times, asOf } = useDirectory();
  const [typed, setTyped] = useState<TypedSuccession>(() => ({
    ...{ kind, before: ids, on: '', basis: '', after: firstSuccessors(kind) },
  }));
  const [isHandingOver, setIsHandingOver] = useState(true);
  const [reason, setReason] = useState<string | null>(null);
  const [isChecked, setIsChecked] = useState(false);
  const edit = useEdit();
  const { notify } = useNotices();
  const notifyUndo = useUndoNotice();
  const read = readSuccession(typed, agencies, times);
  const names = typed.before.flatMap((id) => agencyById.get(id)?.name ?? []).join('; ');
  const receiver = typed.after.filter(({ name }) => name.trim() !== '');
  const leaving = typed.before.filter(
    (id) => !('draft' in read) || !read.draft.after.some((one) => one.id === id),
  );
  const open = new Set(
    leaving.flatMap((id) => {
      const { lead, support } = openTasksOf(id, tasks, asOf);
      return [...lead, ...support];
    }),
  ).size;
  const isOffered = open > 0 && receiver.length === 1;
  const usualReason = typed.basis.trim() || t(`agencies.succession.usualReason.${kind}`);

  function change(part: Partial<TypedSuccession>): void {
    setTyped((now) => ({ ...now, ...part }));
  }

  async function run(): Promise<void> {
    setIsChecked(true);
    if (!('draft' in read)) return;
    const { draft } = read;
    const why = (reason ?? usualReason).trim() || usualReason;
    const handOver = isOffered && isHandingOver ? { reason: why, by: draft.basis, on: asOf } : null;
    const ask = { ...draft, before: [...draft.before], after: [...draft.after], handOver };
    const answer = await edit((engine) => engine.agencies.succeed(ask), names);
    if (answer === null) return;
    onClose();
    const [first] = leaving;
    if (handOver === null && open > 0 && first !== undefined) {
      notify({
        text: t('agencies.succession.openLeft', { count: open }),
        tone: 'info',
        action: { label: t('agencies.commands.handOver'), run: () => onHandOver(first) },
      });
    } else {
      const done = { kind: t(`agencies.successionKinds.${kind}`).toLocaleLowerCase('vi'), names };
      notifyUndo(t('agencies.succession.done', done), answer.revision);
    }
  }

  return (
    <FormDialog
      width={620}
      heading={t(`agencies.succession.headings.${kind}`)}
      run={t(`agencies.succession.run.${kind}`)}
      onRun={() => void run()}
      onClose={onClose}
    >
      <BeforeAgencies
        ids={typed.before}
        isMany={kind === 'merged'}
        onChange={(before) => change({ before })}
      />
      <SuccessorFields kind={kind} typed={typed.after} onChange={(after) => change({ after })} />
      <div className={styles.days}>
        <DayField
          label={t('agencies.succession.on')}
          typed={typed.on}
          isOptional={!isChecked}
          onChange={(on) => change({ on })}
        />
        <Field label={t('agencies.succession.basis')} hint={t('agencies.succession.basisHint')}>
          <Input value={typed.basis} onChange={(_, { value }) => change({ basis: value })} />
        </Field>
      </div>
      {isOffered && (
        <>
          <Checkbox
            checked={isHandingOver}
            label={t('agencies.succession.handOver', {
              count: open,
              name: receiver[0]?.name.trim() ?? '',
            })}
            onChange={(_, { checked }) => setIsHandingOver(checked === true)}
          />
          {isHandingOver && (
            <Field label={t('agencies.succession.reason')}>
              <Input value={reason ?? usualReason} onChange={(_, { value }) => setReason(value)} />
            </Field>
          )}
        </>
      )}
      <MessageBar intent={isChecked && 'fault' in read ? 'error' : 'info'} layout="multiline">
        <MessageBarBody>
          {isChecked && 'fault' in read && read.fault !== 'day-wrong'
            ? t(`agencies.succession.faults.${read.fault}`)
            : isChecked && readDay(typed.on) === null
              ? t('agencies.succession.dayMissing')
              : t('agencies.succession.notRetroactive')}
        </MessageBarBody>
      </MessageBar>
    </FormDialog>
  );
}
