import { CalendarRegular } from '@fluentui/react-icons/svg/calendar';
import { useTranslation } from 'react-i18next';

import { beforeRules } from '#shared/periods/period.ts';

import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { PlanChoiceMenu } from './PlanChoiceMenu.tsx';

/** What “trước ngày X” means in the plan; every day of the table follows the choice. */
export function BeforeRuleMenu() {
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const edit = useEdit();
  return (
    <PlanChoiceMenu
      name={t('outline.beforeRule.menu')}
      icon={<CalendarRegular />}
      choices={beforeRules.map((value) => ({ value, label: t(`outline.beforeRule.${value}`) }))}
      current={plan.beforeRule ?? 'strict'}
      onChoose={(beforeRule) => void edit((engine) => engine.plan.edit({ beforeRule }))}
    />
  );
}
