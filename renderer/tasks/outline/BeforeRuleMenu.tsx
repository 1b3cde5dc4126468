import {
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { useTranslation } from 'react-i18next';

import { beforeRules } from '#shared/periods/period.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** What “trước ngày X” means in the plan; every day of the table follows the choice. */
export function BeforeRuleMenu() {
  const { t } = useTranslation();
  const { why } = useMayEdit();
  const { plan } = useWorkbook();
  const edit = useEdit();
  const current = plan.beforeRule ?? 'strict';

  function choose(checked: readonly string[]): void {
    const beforeRule = beforeRules.find((rule) => checked.includes(rule));
    if (beforeRule === undefined || beforeRule === current) return;
    void edit((engine) => engine.plan.edit({ beforeRule }));
  }

  return (
    <Menu
      checkedValues={{ beforeRule: [current] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={<CalendarRegular />}>{t('outline.beforeRule.menu')}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {beforeRules.map((rule) => (
            <MenuItemRadio
              key={rule}
              name="beforeRule"
              value={rule}
              disabled={why !== null}
              title={why ?? undefined}
            >
              {t(`outline.beforeRule.${rule}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
