import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';
import { FormDialog } from '../ui/FormDialog.tsx';

/** As the settings allow. */
const longestName = 100;

/** Asks for the name that this machine signs steps with. */
export function UserNameDialog(props: { readonly session: Session; readonly onClose: () => void }) {
  const { session, onClose } = props;
  const { t } = useTranslation();
  const { showError } = useNotices();
  const [name, setName] = useState(() => session.getState().about?.settings.userName ?? '');

  function save(): void {
    const userName = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
    session.saveSettings({ userName }).catch(showError);
    onClose();
  }

  return (
    <FormDialog
      heading={t('history.who.heading')}
      run={t('app.save')}
      width={440}
      onRun={save}
      onClose={onClose}
    >
      <Field label={t('history.who.field')} hint={t('history.who.hint')}>
        <Input
          autoFocus
          autoComplete="name"
          maxLength={longestName}
          value={name}
          onFocus={(event) => event.target.select()}
          onChange={(_, { value }) => setName(value)}
        />
      </Field>
    </FormDialog>
  );
}
