import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Temporal } from 'temporal-polyfill';

import { createAgencyRecogniser } from '#shared/agencies/recogniseAgencies.ts';
import type { NewDirection } from '#shared/directions/direction.ts';
import { directionKinds } from '#shared/handoffs/remark.ts';
import type { Task } from '#shared/tasks/task.ts';

import { useNotices } from '../../app/notices.ts';
import { DayField } from '../../handoffs/DayField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import {
  directionOfDraft,
  isReplyDueEarly,
  mistakesOfDraft,
  newDirectionDraft,
} from './directionDraft.ts';
import type { DirectionDraft } from './directionDraft.ts';
import { LeadField, PeriodField } from './directionFields.tsx';

export const useDialogStyles = makeStyles({
  days: { display: 'grid', gridTemplateColumns: '1fr 1fr', alignItems: 'start', gap: '16px' },
});

/** Writes down what a leader directs about the chosen tasks; to extend them is asked for on its own. */
export function DirectionDialog(props: {
  readonly tasks: readonly Task[];
  readonly kind: NewDirection['kind'];
  readonly onClose: () => void;
}) {
  const { tasks, onClose } = props;
  const { t } = useTranslation();
  const styles = useDialogStyles();
  const { agencies } = useWorkbook();
  const { notify } = useNotices();
  const edit = useEdit();
  const recogniser = useMemo(() => createAgencyRecogniser(agencies), [agencies]);
  const [draft, setDraft] = useState(() =>
    newDirectionDraft(props.kind, Temporal.Now.plainDateISO().toString()),
  );
  const [isChecked, setIsChecked] = useState(false);
  const mistakes = isChecked ? mistakesOfDraft(draft) : new Set<keyof DirectionDraft>();
  const change = (part: Partial<DirectionDraft>): void => setDraft({ ...draft, ...part });
  const heading = props.kind === 'extend' ? 'extendHeading' : 'heading';
  const isReason = draft.kind === 'extend' || draft.kind === 'reassign';

  async function give(): Promise<void> {
    setIsChecked(true);
    const direction = directionOfDraft(
      draft,
      (words) => recogniser.recognise(words)[0] ?? { text: words, agency: null },
    );
    if (direction === null) return;
    const ids = tasks.map(({ id }) => id);
    const given = await edit((engine) => engine.directions.give({ tasks: ids, direction }));
    if (given === null) return;
    const kind = t(`handoffs.remarkKinds.${direction.kind}`);
    notify({ text: t('followUp.dialog.done', { kind, count: tasks.length }) });
    onClose();
  }

  return (
    <FormDialog
      heading={
        tasks.length === 1
          ? t(`followUp.dialog.${heading}`, { code: tasks[0]?.code ?? '' })
          : t(`followUp.dialog.${heading}Many`, { count: tasks.length })
      }
      run={t(`followUp.dialog.run.${isReason ? draft.kind : 'direct'}`)}
      width={560}
      onRun={() => void give()}
      onClose={onClose}
    >
      {props.kind !== 'extend' && (
        <Field label={t('followUp.dialog.kind')}>
          <Select
            value={draft.kind}
            // The options are just these kinds.
            onChange={(_, { value }) => change({ kind: value as DirectionDraft['kind'] })}
          >
            {directionKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`handoffs.remarkKinds.${kind}`)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {draft.kind === 'extend' && (
        <PeriodField
          typed={draft.period}
          isMissing={mistakes.has('period')}
          tasks={tasks}
          onChange={(period) => change({ period })}
        />
      )}
      {draft.kind === 'reassign' && (
        <LeadField
          typed={draft.lead}
          isMissing={mistakes.has('lead')}
          onChange={(lead) => change({ lead })}
        />
      )}
      <Field
        required
        label={t(isReason ? 'followUp.dialog.reason' : 'followUp.dialog.text')}
        validationMessage={
          mistakes.has('text')
            ? t(isReason ? 'followUp.dialog.reasonMissing' : 'followUp.dialog.textMissing')
            : null
        }
      >
        <Textarea value={draft.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <Field label={t('followUp.dialog.by')} hint={t('followUp.dialog.byHint')}>
        <Input value={draft.by} onChange={(_, { value }) => change({ by: value })} />
      </Field>
      <div className={styles.days}>
        <DayField
          label={t('followUp.dialog.on')}
          typed={draft.on}
          onChange={(on) => change({ on })}
        />
        <DayField
          isOptional
          label={t('followUp.dialog.replyBy')}
          hint={t('followUp.dialog.replyByHint')}
          {...(isReplyDueEarly(draft) ? { fault: t('followUp.dialog.replyByEarly') } : {})}
          typed={draft.replyBy}
          onChange={(replyBy) => change({ replyBy })}
        />
      </div>
    </FormDialog>
  );
}
