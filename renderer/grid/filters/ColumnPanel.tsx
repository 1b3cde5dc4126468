import {
  Button,
  Divider,
  makeStyles,
  Popover,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { ArrowSortDownLinesRegular } from '@fluentui/react-icons/svg/arrow-sort-down-lines';
import { ArrowSortUpLinesRegular } from '@fluentui/react-icons/svg/arrow-sort-up-lines';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { useTranslation } from 'react-i18next';

import type { ColumnFilter } from '#shared/filters/columnFilter.ts';

import { FloatingSurface } from '../../ui/FloatingSurface.tsx';
import type { GridMenuEntry } from '../gridMenu.ts';
import { headElement } from './columnHeads.ts';
import { DayFilter } from './DayFilter.tsx';
import type { FilterItem } from './filterItems.ts';
import { ValueFilter } from './ValueFilter.tsx';

const useStyles = makeStyles({
  panel: { display: 'grid', gap: '8px', width: '300px', padding: '8px' },
  sorts: { display: 'grid', gap: '2px' },
  button: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  foot: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

type Direction = 'ascending' | 'descending';

export interface ColumnPanelProps {
  readonly field: string;
  readonly header: string;
  readonly sort: Direction | null;
  readonly filter: ColumnFilter | null;
  readonly items: readonly FilterItem[];
  /** The column holds days, so that it can be narrowed to a stretch of them. */
  readonly hasDays: boolean;
  /** Null: no longer sorted. */
  readonly onSort: (direction: Direction | null) => void;
  /** Null: no longer filtered. */
  readonly onFilter: (filter: ColumnFilter | null) => void;
  /** What else can be done with the column. */
  readonly entries: readonly GridMenuEntry[];
  readonly onClose: () => void;
}

/** Sorts and filters one column; it hangs from the head of the column and works at once. */
export function ColumnPanel(props: ColumnPanelProps) {
  const { field, header, filter, items, hasDays, onFilter, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const target = headElement(field);
  return (
    <Popover
      open
      trapFocus
      positioning={{
        position: 'below',
        align: 'start',
        overflowBoundaryPadding: 4,
        ...(target === null ? {} : { target }),
      }}
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <FloatingSurface
        className={styles.panel}
        aria-label={t('grid.filter.open', { column: header })}
      >
        <SortButtons {...props} />
        <Divider />
        {hasDays && <DayFilter filter={filter} onFilter={onFilter} />}
        <ValueFilter items={items} hasWords={!hasDays} filter={filter} onFilter={onFilter} />
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          icon={<FilterDismissRegular />}
          disabledFocusable={filter === null}
          onClick={() => onFilter(null)}
        >
          {t('grid.filter.clearColumn')}
        </Button>
        <ColumnEntryButtons {...props} />
        <div className={styles.foot}>{t('grid.filter.keys')}</div>
      </FloatingSurface>
    </Popover>
  );
}

/** Pressing the one that is pressed in goes back to the order of the plan. */
function SortButtons({ sort, onSort }: ColumnPanelProps) {
  const { t } = useTranslation();
  const styles = useStyles();
  const button = (direction: Direction) => (
    <ToggleButton
      className={styles.button}
      appearance="subtle"
      size="small"
      icon={direction === 'ascending' ? <ArrowSortUpLinesRegular /> : <ArrowSortDownLinesRegular />}
      checked={sort === direction}
      onClick={() => onSort(sort === direction ? null : direction)}
    >
      {t(`grid.filter.${direction}`)}
    </ToggleButton>
  );
  return (
    <div className={styles.sorts}>
      {button('ascending')}
      {button('descending')}
    </div>
  );
}

function ColumnEntryButtons({ entries, onClose }: ColumnPanelProps) {
  const styles = useStyles();
  if (entries.length === 0) return null;
  return (
    <>
      <Divider />
      <div className={styles.sorts}>
        {entries.map(({ key, label, keys, icon, isDisabled = false, run }) => (
          <Button
            key={key}
            className={styles.button}
            appearance="subtle"
            size="small"
            icon={icon ?? null}
            title={keys}
            disabled={isDisabled}
            onClick={() => {
              onClose();
              run();
            }}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
