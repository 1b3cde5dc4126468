import {
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  ToolbarButton,
} from '@fluentui/react-components';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { useTranslation } from 'react-i18next';

import { useToolbarStyles } from '../../ui/useToolbarStyles.ts';
import type { AgencyLine } from './agencyLine.ts';

export const agencyFilters = ['all', 'current', 'ended', 'unused'] as const;

export type AgencyFilterName = (typeof agencyFilters)[number];

/** Which agencies are shown, with how many there are of each. */
export function AgencyFilter(props: {
  readonly chosen: AgencyFilterName;
  readonly lines: readonly AgencyLine[];
  readonly passes: Readonly<Record<AgencyFilterName, (line: AgencyLine) => boolean>>;
  readonly onChoose: (name: AgencyFilterName) => void;
}) {
  const { chosen, lines, passes, onChoose } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  return (
    <Menu
      checkedValues={{ filter: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const name = agencyFilters.find((filter) => checkedItems.includes(filter));
        if (name !== undefined) onChoose(name);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton
          icon={<FilterRegular />}
          className={styles.button}
          aria-label={t('agencies.filters.name', { chosen: t(`agencies.filters.${chosen}`) })}
        >
          {t(`agencies.filters.${chosen}`)}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {agencyFilters.map((name) => (
            <MenuItemRadio
              key={name}
              name="filter"
              value={name}
              secondaryContent={String(lines.filter(passes[name]).length)}
            >
              {t(`agencies.filters.${name}`)}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
