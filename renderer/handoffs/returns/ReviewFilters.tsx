import { makeStyles, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { formatCount } from '../../ui/locale.ts';
import { FilterChips } from '../FilterChips.tsx';
import { reviewFilters } from './reviewLines.ts';
import type { Reviewing } from './useReviewing.ts';

const useStyles = makeStyles({
  bar: { padding: '6px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** Which lines are shown, with how many there are of each kind. */
export function ReviewFilters({ reviewing }: { readonly reviewing: Reviewing }) {
  const { counts, filter, setFilter } = reviewing;
  const { t } = useTranslation();
  const styles = useStyles();
  if (counts.all === 0) return null;
  const filters = reviewFilters
    .filter((name) => name === 'differences' || name === filter || counts[name] > 0)
    .filter((name) => name !== 'all' || counts.all > counts.differences)
    .map((name) => ({
      name,
      words: t(`handoffScreen.review.filters.${name}`, { number: formatCount(counts[name], t) }),
    }));
  return (
    <div className={styles.bar}>
      <FilterChips
        label={t('handoffScreen.review.filters.name')}
        filters={filters}
        chosen={filter}
        onChoose={setFilter}
      />
    </div>
  );
}
