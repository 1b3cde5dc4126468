import {
  Button,
  Checkbox,
  makeStyles,
  SearchBox,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ColumnFilter } from '#shared/filters/columnFilter.ts';
import { foldForSearch } from '#shared/text/searchText.ts';

import { checkStateOf, toggleValues } from './filterItems.ts';
import type { ChosenValues, FilterItem } from './filterItems.ts';
import { formatCount } from '../../ui/locale.ts';

/** Nobody reads more; who looks for one of the others types a part of it. */
const listed = 200;

const useStyles = makeStyles({
  search: { maxWidth: 'none', width: '100%' },
  // In a low window the panel scrolls, and this inside it.
  list: {
    minHeight: '96px',
    maxHeight: '260px',
    overflowY: 'auto',
    display: 'grid',
    alignContent: 'start',
  },
  item: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', alignItems: 'center' },
  label: { overflowWrap: 'anywhere' },
  count: {
    paddingRight: '8px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  remark: { padding: '4px 8px', color: tokens.colorNeutralForeground3 },
  words: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
});

interface ValueFilterProps {
  readonly items: readonly FilterItem[];
  /** Words that a cell contains can be filtered by too. */
  readonly hasWords: boolean;
  readonly filter: ColumnFilter | null;
  readonly onFilter: (filter: ColumnFilter | null) => void;
}

/** Drawn again only when something of its own changes: a list may be long. */
export const ValueFilter = memo(ValueList);

/** The values of a column with their numbers, to be ticked; typing finds some among many. */
function ValueList({ items, hasWords, filter, onFilter }: ValueFilterProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  const [search, setSearch] = useState('');
  const found = useMemo(() => findItems(items, search), [items, search]);
  const chosen: ChosenValues = filter === null ? null : chosenOf(filter);
  const values = found.flatMap((item) => item.values);
  const filterByWords = (): void => onFilter({ kind: 'words', text: search.trim() });
  const choose = (next: ChosenValues): void =>
    onFilter(next === null ? null : { kind: 'values', values: [...next] });

  return (
    <>
      <SearchBox
        size="small"
        className={styles.search}
        aria-label={t('grid.filter.search')}
        placeholder={t('grid.filter.search')}
        value={search}
        onChange={(_, data) => setSearch(data.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || search.trim() === '') return;
          event.preventDefault();
          if (hasWords) filterByWords();
          else choose(new Set(values));
        }}
      />
      {hasWords && search.trim() !== '' && (
        <Button className={styles.words} appearance="subtle" size="small" onClick={filterByWords}>
          {t('grid.filter.useWords', { text: search.trim() })}
        </Button>
      )}
      <div {...arrows} role="group" aria-label={t('grid.filter.list')} className={styles.list}>
        {found.length > 0 && (
          <Item
            label={t(search.trim() === '' ? 'grid.filter.all' : 'grid.filter.allFound')}
            values={values}
            chosen={chosen}
            onToggle={() => {
              if (search.trim() !== '') choose(new Set(values));
              else choose(checkStateOf(values, chosen) === 'all' ? new Set() : null);
            }}
          />
        )}
        {found.slice(0, listed).map(({ key, ...item }) => (
          <Item
            key={key}
            {...item}
            chosen={chosen}
            onToggle={() => choose(toggleValues(items, chosen, item.values))}
          />
        ))}
      </div>
      {found.length === 0 && <div className={styles.remark}>{t('grid.filter.notFound')}</div>}
      {found.length > listed && (
        <div className={styles.remark}>
          {t('grid.filter.more', { count: found.length - listed })}
        </div>
      )}
    </>
  );
}

function Item(props: {
  readonly label: string;
  readonly level?: number;
  readonly values: readonly string[];
  readonly count?: number;
  readonly chosen: ChosenValues;
  readonly onToggle: () => void;
}) {
  const { label, level = 0, values, count, chosen, onToggle } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const state = checkStateOf(values, chosen);
  return (
    <div className={styles.item} style={{ paddingLeft: `${level * 20}px` }}>
      <Checkbox
        label={<span className={styles.label}>{label}</span>}
        checked={state === 'some' ? 'mixed' : state === 'all'}
        onChange={onToggle}
      />
      {count !== undefined && <span className={styles.count}>{formatCount(count, t)}</span>}
    </div>
  );
}

function chosenOf(filter: ColumnFilter): ReadonlySet<string> {
  return new Set(filter.kind === 'values' ? filter.values : []);
}

function findItems(items: readonly FilterItem[], search: string): readonly FilterItem[] {
  const words = foldForSearch(search);
  if (words === '') return items;
  return items.filter(({ label }) => foldForSearch(label).includes(words));
}
