import {
  Button,
  Input,
  makeStyles,
  ToggleButton,
  tokens,
  Tooltip,
} from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { FilterRegular } from '@fluentui/react-icons/svg/filter';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { useShortcuts } from '../app/useShortcuts.ts';
import { KeyCap } from '../ui/KeyCap.tsx';
import { useSearch, useSearchPart } from './search.ts';
import type { Search } from './search.ts';
import { formatCount } from '../ui/locale.ts';

const useStyles = makeStyles({
  field: {
    flex: '0 1 420px',
    minWidth: '176px',
    // What stands in it is changed all the time; the field itself stays as wide as it is.
    '& > .fui-Input__contentAfter': { flexShrink: 0, gap: '2px' },
  },
  count: {
    alignSelf: 'center',
    marginRight: '4px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The one search of the window, in its top bar. */
export function SearchField(props: {
  readonly isDisabled: boolean;
  /** Called when something is typed while no screen that can be searched is shown. */
  readonly onSearchElsewhere: () => void;
}) {
  const { isDisabled, onSearchElsewhere } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const search = useSearch();
  const query = useSearchPart('query');
  const box = useRef<HTMLInputElement>(null);
  useShortcuts({
    'Ctrl+F': () => {
      box.current?.focus();
      box.current?.select();
    },
    F3: () => search.screen()?.step(1),
    'Shift+F3': () => search.screen()?.step(-1),
  });

  return (
    <Input
      input={{ ref: box }}
      className={styles.field}
      disabled={isDisabled}
      aria-label={t('search.name')}
      placeholder={t('search.placeholder')}
      contentBefore={<SearchRegular />}
      contentAfter={query === '' ? <KeyCap>Ctrl+F</KeyCap> : <Tools />}
      value={query}
      onChange={(_, { value }) => {
        search.change({ query: value });
        if (search.screen() === null) onSearchElsewhere();
      }}
      onKeyDown={(event) => {
        if (event.target !== box.current || event.nativeEvent.isComposing) return;
        if (takeKey(event, search)) event.preventDefault();
      }}
    />
  );
}

function takeKey({ key, shiftKey }: KeyboardEvent, search: Search): boolean {
  const screen = search.screen();
  if (key === 'Enter') screen?.step(shiftKey ? -1 : 1);
  else if (key === 'ArrowDown') screen?.take();
  else if (key === 'Escape') endSearch(search);
  else return false;
  return true;
}

function endSearch(search: Search): void {
  search.change({ query: '' });
  search.screen()?.leave();
}

/** How far the search has come, and what goes on with it. */
function Tools() {
  const { t } = useTranslation();
  const styles = useStyles();
  const search = useSearch();
  const found = useSearchPart('found');
  const isNarrowing = useSearchPart('isNarrowing');
  return (
    <>
      <span className={styles.count} role="status">
        {found !== null && countWords(found.at, found.total)}
      </span>
      <Tool
        name={t('search.previous')}
        keys="Shift+Enter"
        icon={<ArrowUpRegular />}
        onClick={() => search.screen()?.step(-1)}
      />
      <Tool
        name={t('search.next')}
        keys="Enter"
        icon={<ArrowDownRegular />}
        onClick={() => search.screen()?.step(1)}
      />
      <Tooltip content={t('search.narrowTip')} relationship="description">
        <ToggleButton
          size="small"
          appearance="subtle"
          icon={<FilterRegular />}
          aria-label={t('search.narrow')}
          checked={isNarrowing}
          onClick={() => search.change({ isNarrowing: !isNarrowing })}
        />
      </Tooltip>
      <Tool
        name={t('search.end')}
        keys="Esc"
        icon={<DismissRegular />}
        onClick={() => endSearch(search)}
      />
    </>
  );

  /** 3/17; before the first step how many there are. */
  function countWords(at: number | null, total: number): string {
    if (total === 0) return t('search.none');
    const all = formatCount(total, t);
    return at === null ? all : `${formatCount(at, t)}/${all}`;
  }
}

function Tool(props: {
  readonly name: string;
  readonly keys: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}) {
  const { name, keys, icon, onClick } = props;
  return (
    <Tooltip content={`${name} (${keys})`} relationship="description">
      <Button size="small" appearance="subtle" icon={icon} aria-label={name} onClick={onClick} />
    </Tooltip>
  );
}
