import { Field, Input, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { EditableDirection } from '#shared/directions/direction.ts';
import type { Remark } from '#shared/handoffs/remark.ts';

import { DayField } from '../../handoffs/DayField.tsx';
import { FormDialog } from '../../ui/FormDialog.tsx';
import { useEdit } from '../../workbook/WorkbookProvider.tsx';
import { useDialogStyles } from './DirectionDialog.tsx';
import { draftOfDirection, editOfDraft, faultOfReply, isReplyDueEarly } from './directionDraft.ts';
import type { AnswerDraft } from './directionDraft.ts';

/** Sets a direction right, and takes down its answer. */
export function AnswerDialog(props: {
  readonly remark: Remark;
  readonly code: string;
  readonly onClose: () => void;
}) {
  const { remark, code, onClose } = props;
  const { t } = useTranslation();
  const styles = useDialogStyles();
  const edit = useEdit();
  const [draft, setDraft] = useState(() => draftOfDirection(remark));
  const change = (part: Partial<AnswerDraft>): void => setDraft({ ...draft, ...part });
  const isReason = remark.kind === 'extend' || remark.kind === 'reassign';
  const words = isReason ? 'reason' : 'text';
  const fault = faultOfReply(draft);

  async function save(): Promise<void> {
    const after = editOfDraft(draft);
    if (after === null) return;
    const { text, by, on, replyBy, repliedOn, reply } = remark;
    const before: EditableDirection = { text, by, on, replyBy, repliedOn, reply };
    const saved = await edit((engine) => engine.directions.edit({ id: remark.id, before, after }));
    if (saved !== null) onClose();
  }

  return (
    <FormDialog
      heading={t('followUp.dialog.editHeading', {
        kind: t(`handoffs.remarkKinds.${remark.kind}`),
        code,
      })}
      run={t('app.save')}
      width={560}
      onRun={() => void save()}
      onClose={onClose}
    >
      <div className={styles.days}>
        <DayField
          isOptional
          label={t('followUp.dialog.repliedOn')}
          hint={t('followUp.dialog.repliedOnHint')}
          {...(fault === null ? {} : { fault: t(`followUp.dialog.replyFaults.${fault}`) })}
          typed={draft.repliedOn}
          onChange={(repliedOn) => change({ repliedOn })}
        />
        <DayField
          isOptional
          label={t('followUp.dialog.replyBy')}
          {...(isReplyDueEarly(draft) ? { fault: t('followUp.dialog.replyByEarly') } : {})}
          typed={draft.replyBy}
          onChange={(replyBy) => change({ replyBy })}
        />
      </div>
      <Field label={t('followUp.dialog.reply')}>
        <Textarea value={draft.reply} onChange={(_, { value }) => change({ reply: value })} />
      </Field>
      <Field
        required
        label={t(`followUp.dialog.${words}`)}
        validationMessage={draft.text.trim() === '' ? t(`followUp.dialog.${words}Missing`) : null}
      >
        <Textarea value={draft.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
      <div className={styles.days}>
        <Field label={t('followUp.dialog.by')}>
          <Input value={draft.by} onChange={(_, { value }) => change({ by: value })} />
        </Field>
        <DayField
          isOptional
          label={t('followUp.dialog.on')}
          typed={draft.on}
          onChange={(on) => change({ on })}
        />
      </div>
    </FormDialog>
  );
}
