import {
  Menu,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';

import { useMayEdit } from '../../access/useMayEdit.ts';

/** A setting of the plan as a menu inside a menu. Who may not edit sees which it is. */
export function PlanChoiceMenu<Choice extends string>(props: {
  readonly name: string;
  readonly icon: ReactElement;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly current: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { name, icon, choices, current, onChoose } = props;
  const { why } = useMayEdit();

  function choose(checked: readonly string[]): void {
    const choice = choices.find(({ value }) => checked.includes(value));
    if (choice !== undefined && choice.value !== current) onChoose(choice.value);
  }

  return (
    <Menu
      checkedValues={{ choice: current === null ? [] : [current] }}
      onCheckedValueChange={(_, { checkedItems }) => choose(checkedItems)}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuItem icon={icon}>{name}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {choices.map(({ value, label }) => (
            <MenuItemRadio
              key={value}
              name="choice"
              value={value}
              disabled={why !== null}
              title={why ?? undefined}
            >
              {label}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
