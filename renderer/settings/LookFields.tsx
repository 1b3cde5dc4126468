import { Dropdown, Field, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { languages } from '#shared/messages/language.ts';
import type { Language } from '#shared/messages/language.ts';
import { zooms } from '#shared/settings/settings.ts';
import type { Settings } from '#shared/settings/settings.ts';

import { SettingsSection } from './SettingsSection.tsx';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** Each in itself: who looks for a language reads that one. */
const names: Record<Language, string> = { vi: 'Tiếng Việt', en: 'English' };

const useStyles = makeStyles({ zoom: { minWidth: '140px', maxWidth: '140px' } });

/** How the window looks: colours, language, size. */
export function LookFields(props: {
  readonly settings: Settings;
  readonly onChange: (part: Partial<Settings>) => void;
}) {
  const { settings, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <SettingsSection heading={t('settings.look')}>
      <Field label={t('app.theme.name')}>
        <RadioGroup
          layout="horizontal"
          value={settings.theme}
          onChange={(_, { value }) => {
            const theme = themes.find((known) => known === value);
            if (theme !== undefined) onChange({ theme });
          }}
        >
          {themes.map((theme) => (
            <Radio key={theme} value={theme} label={t(`app.theme.${theme}`)} />
          ))}
        </RadioGroup>
      </Field>
      <Field label={t('app.language')}>
        <RadioGroup
          layout="horizontal"
          value={settings.language}
          onChange={(_, { value }) => {
            const language = languages.find((known) => known === value);
            if (language !== undefined) onChange({ language });
          }}
        >
          {languages.map((language) => (
            <Radio key={language} lang={language} value={language} label={names[language]} />
          ))}
        </RadioGroup>
      </Field>
      {window.desktop === undefined ? (
        <span>{t('settings.zoomInBrowser')}</span>
      ) : (
        <Field label={t('settings.zoom')}>
          <Dropdown
            className={styles.zoom}
            value={t('settings.zoomValue', { percent: settings.zoom })}
            selectedOptions={[String(settings.zoom)]}
            onOptionSelect={(_, { optionValue }) => onChange({ zoom: Number(optionValue) })}
          >
            {zooms.map((zoom) => (
              <Option key={zoom} value={String(zoom)}>
                {t('settings.zoomValue', { percent: zoom })}
              </Option>
            ))}
          </Dropdown>
        </Field>
      )}
    </SettingsSection>
  );
}
