import { useTranslation } from 'react-i18next';

import { formatCount } from '../../history/stepWords.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { decisionWords } from './reviewColumns.ts';
import { packFieldName, placeWords } from './reviewWords.ts';
import type { Reviewing } from './useReviewing.ts';

/** How much differs and waits, what the active line is about, and the keys. */
export function ReviewStatus({ reviewing }: { readonly reviewing: Reviewing }) {
  const { counts, active } = reviewing;
  const { t } = useTranslation();
  const about =
    active === null
      ? []
      : [
          [active.code, packFieldName(active.field, t)].filter((part) => part !== '').join(' '),
          decisionWords(active, t).words,
          placeWords(active, t),
        ];
  return (
    <StatusLine keys={counts.all === 0 ? '' : t('handoffScreen.review.keys')}>
      {[
        t('handoffScreen.review.status', {
          differences: formatCount(counts.differences),
          conflicts: formatCount(counts.conflict),
          locked: formatCount(counts.locked),
        }),
        ...(counts.open === 0
          ? []
          : [t('handoffScreen.review.openStatus', { number: formatCount(counts.open) })]),
        ...about,
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </StatusLine>
  );
}
