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
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';

import type { Settings } from '#shared/settings/settings.ts';

import { useNotices } from './notices.ts';
import type { Session } from './session.ts';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

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

export function ThemeMenu(props: { readonly session: Session }) {
  const { session } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showError } = useNotices();
  const { about } = useSyncExternalStore(session.subscribe, session.getState);
  const theme = about?.settings.theme ?? 'system';

  function choose(name: string | undefined): void {
    const chosen = themes.find((known) => known === name);
    if (chosen !== undefined) session.saveSettings({ theme: chosen }).catch(showError);
  }

  return (
    <Menu
      positioning="above-start"
      checkedValues={{ theme: [theme] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems[0])}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          appearance="subtle"
          icon={<DarkThemeRegular />}
          menuIcon={null}
          className={styles.button}
        >
          {t('app.theme.name')}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {themes.map((name) => (
            <MenuItemRadio key={name} name="theme" value={name}>
              {t(`app.theme.${name}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
