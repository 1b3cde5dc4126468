import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Settings } from '#shared/settings/settings.ts';

/** As the settings allow. */
const longestName = 100;

/** The name that steps are signed with. It is kept while it is typed; spaces are put right on leaving. */
export function NameField(props: {
  readonly name: string;
  readonly onChange: (part: Partial<Settings>) => void;
}) {
  const { name, onChange } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  return (
    <Field label={t('history.who.field')} hint={t('history.who.hint')}>
      <Input
        autoComplete="name"
        maxLength={longestName}
        value={typed}
        onChange={(_, { value }) => {
          setTyped(value);
          onChange({ userName: tidyName(value) });
        }}
        onBlur={() => setTyped(tidyName(typed))}
      />
    </Field>
  );
}

function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/gu, ' ').trim();
}
