import {
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { AnnexLine } from '#shared/annexes/layout.ts';
import { placeholders } from '#shared/annexes/placeholders.ts';

import { MoreMenu } from '../../../ui/MoreMenu.tsx';

/** Where a line among others can go. Null: no further. */
export interface LineMoves {
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  readonly remove: () => void;
}

const letters = ['bold', 'italic', 'underline'] as const;

const rules = ['none', 'short', 'full'] as const;

/** How a line looks, what can be put into it, and where it goes. */
export function LineMenu(props: {
  readonly name: string;
  readonly line: AnnexLine;
  readonly moves: LineMoves | null;
  readonly onInsert: (words: string) => void;
  readonly onLook: (line: AnnexLine) => void;
}) {
  const { name, line, moves, onInsert, onLook } = props;
  const { t } = useTranslation();
  const checked = {
    letters: letters.filter((letter) => line[letter] === true),
    rule: [line.rule ?? 'none'],
  };
  return (
    <MoreMenu
      name={name}
      checkedValues={checked}
      onCheckedValueChange={(_, { name: group, checkedItems }) =>
        onLook(lineWith(line, { ...checked, [group]: checkedItems }))
      }
    >
      {letters.map((letter) => (
        <MenuItemCheckbox key={letter} name="letters" value={letter}>
          {t(`annexScreen.lines.${letter}`)}
        </MenuItemCheckbox>
      ))}
      <MenuDivider />
      {rules.map((rule) => (
        <MenuItemRadio key={rule} name="rule" value={rule}>
          {t(`annexScreen.lines.rules.${rule}`)}
        </MenuItemRadio>
      ))}
      <MenuDivider />
      <PlaceholderMenu onInsert={onInsert} />
      {moves !== null && (
        <>
          <MenuDivider />
          <MenuItem disabled={moves.up === null} onClick={() => moves.up?.()}>
            {t('annexScreen.lines.up')}
          </MenuItem>
          <MenuItem disabled={moves.down === null} onClick={() => moves.down?.()}>
            {t('annexScreen.lines.down')}
          </MenuItem>
          <MenuItem onClick={moves.remove}>{t('annexScreen.lines.remove')}</MenuItem>
        </>
      )}
    </MoreMenu>
  );
}

/** Words that stand for something of the plan. */
function PlaceholderMenu(props: { readonly onInsert: (words: string) => void }) {
  const { t } = useTranslation();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuItem>{t('annexScreen.lines.insert')}</MenuItem>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {Object.values(placeholders).map((words) => (
            <MenuItem key={words} onClick={() => props.onInsert(`[${words}]`)}>
              {`[${words}]`}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** What is not so is left out, as layouts have it. */
function lineWith(
  { text, sizePt }: AnnexLine,
  checked: { readonly letters: readonly string[]; readonly rule: readonly string[] },
): AnnexLine {
  const rule = rules.find((name) => name !== 'none' && checked.rule.includes(name));
  return {
    text,
    sizePt,
    ...Object.fromEntries(
      letters.filter((name) => checked.letters.includes(name)).map((name) => [name, true]),
    ),
    ...(rule === undefined || rule === 'none' ? {} : { rule }),
  };
}
