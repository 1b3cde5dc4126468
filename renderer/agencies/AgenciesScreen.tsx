import { useTranslation } from 'react-i18next';

import { EmptyCard } from '../ui/EmptyCard.tsx';

export function AgenciesScreen() {
  const { t } = useTranslation();
  return (
    <EmptyCard heading={t('agencies.empty.heading')} isAlone>
      <span>{t('agencies.empty.about')}</span>
    </EmptyCard>
  );
}
