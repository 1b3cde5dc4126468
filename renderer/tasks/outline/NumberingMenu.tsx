import { TextNumberListLtrRegular } from '@fluentui/react-icons/svg/text-number-list-ltr';
import { useTranslation } from 'react-i18next';

import { nameOfNumbering, numberingNames, numberingOf } from '#shared/tasks/numbering.ts';

import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { PlanChoiceMenu } from './PlanChoiceMenu.tsx';

/** How rows are numbered. */
export function NumberingMenu() {
  const { t } = useTranslation();
  const { plan } = useWorkbook();
  const edit = useEdit();
  return (
    <PlanChoiceMenu
      name={t('outline.numbering.menu')}
      icon={<TextNumberListLtrRegular />}
      choices={numberingNames.map((value) => ({ value, label: t(`outline.numbering.${value}`) }))}
      current={nameOfNumbering(plan.numbering)}
      onChoose={(name) => void edit((engine) => engine.plan.edit({ numbering: numberingOf(name) }))}
    />
  );
}
