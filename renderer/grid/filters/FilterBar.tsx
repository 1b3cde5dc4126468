import { Button, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { FilterDismissRegular } from '@fluentui/react-icons/svg/filter-dismiss';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';

/** One thing that narrows or sorts the table. */
export interface FilterChip {
  readonly key: string;
  readonly name: string;
  readonly onTake: () => void;
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    padding: '4px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chips: { flexWrap: 'wrap', gap: '4px' },
});

/** What the table is narrowed and sorted by; each can be taken away. Nothing, when that is nothing. */
export function FilterBar(props: {
  readonly chips: readonly FilterChip[];
  readonly onClear: () => void;
  /** The table is as it is then: what was pressed here is gone, and the keyboard needs a place. */
  readonly onTaken: () => void;
}) {
  const { chips, onClear, onTaken } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  if (chips.length === 0) return null;
  const take = (change: () => void): void => {
    flushSync(change);
    onTaken();
  };
  return (
    <div className={styles.bar}>
      <TagGroup
        className={styles.chips}
        size="small"
        appearance="brand"
        aria-label={t('grid.filter.bar')}
        onDismiss={(_, { value }) => {
          const chip = chips.find(({ key }) => key === value);
          if (chip !== undefined) take(chip.onTake);
        }}
      >
        {chips.map(({ key, name }) => (
          <Tag key={key} value={key} dismissible aria-label={t('grid.filter.take', { name })}>
            {name}
          </Tag>
        ))}
      </TagGroup>
      <Button
        size="small"
        appearance="subtle"
        icon={<FilterDismissRegular />}
        onClick={() => take(onClear)}
      >
        {t('grid.filter.clear')}
      </Button>
    </div>
  );
}
