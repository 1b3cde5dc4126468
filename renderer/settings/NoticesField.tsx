import { Switch } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Settings } from '#shared/settings/settings.ts';

import { SettingsSection } from './SettingsSection.tsx';

/** Whether the desktop tells at its start what is due. The browser door has no such notices. */
export function NoticesField(props: {
  readonly isOn: boolean;
  readonly onChange: (part: Partial<Settings>) => void;
}) {
  const { t } = useTranslation();
  if (window.desktop === undefined) return null;
  return (
    <SettingsSection heading={t('settings.notices')}>
      <Switch
        checked={props.isOn}
        label={t('settings.notifyDue')}
        onChange={(_, { checked }) => props.onChange({ notifyDue: checked })}
      />
    </SettingsSection>
  );
}
