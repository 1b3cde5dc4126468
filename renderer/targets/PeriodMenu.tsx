import {
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { CalendarLtrRegular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useTranslation } from 'react-i18next';

import { periodChoices } from './columns/periodColumns.ts';
import type { ShownPeriods } from './columns/periodColumns.ts';

/** Chooses of which periods plan and actual have columns. */
export function PeriodMenu(props: {
  readonly shown: ShownPeriods;
  readonly onShow: (shown: ShownPeriods) => void;
}) {
  const { shown, onShow } = props;
  const { t } = useTranslation();
  return (
    <Menu
      checkedValues={{ periods: [shown] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const chosen = periodChoices.find((choice) => choice === checkedItems[0]);
        if (chosen !== undefined) onShow(chosen);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton size="small" appearance="subtle" icon={<CalendarLtrRegular />}>
          {t(`targets.periodMenu.${shown}`)}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList aria-label={t('targets.periodMenu.label')}>
          {periodChoices.map((choice) => (
            <MenuItemRadio key={choice} name="periods" value={choice}>
              {t(`targets.periodMenu.${choice}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
