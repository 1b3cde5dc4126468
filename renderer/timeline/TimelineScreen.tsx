import { useTranslation } from 'react-i18next';

import { EmptyCard } from '../ui/EmptyCard.tsx';

export function TimelineScreen() {
  const { t } = useTranslation();
  return (
    <EmptyCard heading={t('timeline.empty.heading')} isAlone>
      <span>{t('timeline.empty.about')}</span>
    </EmptyCard>
  );
}
