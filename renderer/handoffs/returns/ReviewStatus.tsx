import { useTranslation } from 'react-i18next';

import { formatCount } from '../../ui/locale.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { decisionWords } from './decisionWords.ts';
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
          differences: formatCount(counts.differences, t),
          conflicts: formatCount(counts.conflict, t),
          locked: formatCount(counts.locked, t),
        }),
        ...(counts.open === 0
          ? []
          : [t('handoffScreen.review.openStatus', { number: formatCount(counts.open, t) })]),
        ...about,
      ]
        .filter((part) => part !== '')
        .join(' · ')}
    </StatusLine>
  );
}
