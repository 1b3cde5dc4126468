import { useTranslation } from 'react-i18next';

import { EmptyCard } from '../ui/EmptyCard.tsx';

export function ChecksScreen() {
  const { t } = useTranslation();
  return (
    <EmptyCard heading={t('checks.empty.heading')} isAlone>
      <span>{t('checks.empty.about')}</span>
    </EmptyCard>
  );
}
