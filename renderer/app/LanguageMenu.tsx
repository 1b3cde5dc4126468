import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import { LocalLanguageRegular } from '@fluentui/react-icons/svg/local-language';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import { languages } from '#shared/messages/language.ts';
import type { Language } from '#shared/messages/language.ts';

import { useNotices } from './notices.ts';
import type { Session } from './session.ts';

/** Each in its own words, so that whoever got lost in the other finds the way back. */
const names = { vi: 'Tiếng Việt', en: 'English' } as const satisfies Record<Language, string>;

const useStyles = makeStyles({
  button: {
    width: '100%',
    maxWidth: 'none',
    justifyContent: 'start',
    gap: '4px',
    paddingInline: '11px 4px',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
});

export function LanguageMenu(props: { readonly session: Session }) {
  const { session } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showError } = useNotices();
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const language = about?.settings.language ?? 'vi';

  function choose(name: string | undefined): void {
    const chosen = languages.find((known) => known === name);
    if (chosen !== undefined) session.saveSettings({ language: chosen }).catch(showError);
  }

  return (
    <Menu
      positioning="above-start"
      checkedValues={{ language: [language] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<LocalLanguageRegular />}
          menuIcon={null}
          className={styles.button}
        >
          {t('app.language')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {languages.map((name) => (
            <MenuItemRadio key={name} name="language" value={name} lang={name}>
              {names[name]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
