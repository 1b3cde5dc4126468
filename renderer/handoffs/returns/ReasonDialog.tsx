import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { FormDialog } from '../../ui/FormDialog.tsx';

/** Why ours is kept, for the minutes; empty: no reason is given. */
export function ReasonDialog(props: {
  readonly onKeep: (because: string | null) => void;
  readonly onClose: () => void;
}) {
  const { onKeep, onClose } = props;
  const { t } = useTranslation();
  const [because, setBecause] = useState('');
  return (
    <FormDialog
      heading={t('handoffScreen.review.reason.heading')}
      run={t('handoffScreen.review.reason.run')}
      width={460}
      onRun={() => onKeep(because.trim().normalize('NFC') || null)}
      onClose={onClose}
    >
      <Field
        label={t('handoffScreen.review.reason.field')}
        hint={t('handoffScreen.review.reason.hint')}
      >
        <Input
          autoFocus
          maxLength={1000}
          value={because}
          onChange={(_, { value }) => setBecause(value)}
        />
      </Field>
    </FormDialog>
  );
}
