import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { followUpOf } from '#shared/plans/followUp.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useNotices } from '../../app/notices.ts';
import { useEngine, useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** The day on which report periods end, a setting of the plan. */
export function CutOffField() {
  const { t } = useTranslation();
  const engine = useEngine();
  const { showError } = useNotices();
  const { why, confirm } = useMayEdit();
  const { plan } = useWorkbook();
  const followUp = followUpOf(plan);
  const kept = followUp.cutOffDay === null ? '' : String(followUp.cutOffDay);
  const [typed, setTyped] = useState<string | null>(null);
  const words = typed ?? kept;
  const day = readCutOff(words);

  function save(): void {
    // It stays, with what is wrong about it.
    if (day === undefined) return;
    setTyped(null);
    if (day === followUp.cutOffDay || !confirm()) return;
    engine.plan.edit({ followUp: { ...followUp, cutOffDay: day } }).catch(showError);
  }

  return (
    <Field
      label={t('reportScreen.builder.cutOff')}
      hint={t('reportScreen.builder.cutOffHint')}
      validationMessage={day === undefined ? t('reportScreen.builder.cutOffWrong') : null}
    >
      <Input
        inputMode="numeric"
        value={words}
        readOnly={why !== null}
        title={why ?? undefined}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={save}
        onKeyDown={({ key }) => {
          if (key === 'Enter') save();
        }}
      />
    </Field>
  );
}

/** Null: the calendar's; undefined: no such day. */
function readCutOff(words: string): number | null | undefined {
  const text = words.trim();
  if (text === '') return null;
  const day = Number(text);
  return /^\d{1,2}$/u.test(text) && day >= 1 && day <= 28 ? day : undefined;
}
