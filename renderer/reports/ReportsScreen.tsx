import { useTranslation } from 'react-i18next';

import { EmptyCard } from '../ui/EmptyCard.tsx';

export function ReportsScreen() {
  const { t } = useTranslation();
  return (
    <EmptyCard heading={t('reports.empty.heading')} isAlone>
      <span>{t('reports.empty.about')}</span>
    </EmptyCard>
  );
}
