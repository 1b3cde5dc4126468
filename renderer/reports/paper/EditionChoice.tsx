import { Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { reportEditions } from '#shared/reports/reportPaper.ts';
import type { ReportEdition } from '#shared/reports/reportPaper.ts';

/** For whom a report is written; names itself, so it needs no label beside it. */
export function EditionChoice(props: {
  readonly edition: ReportEdition;
  readonly onChange: (edition: ReportEdition) => void;
}) {
  const { edition, onChange } = props;
  const { t } = useTranslation();
  return (
    <RadioGroup
      layout="horizontal"
      aria-label={t('reportScreen.builder.edition')}
      value={edition}
      onChange={(_, { value }) => {
        const chosen = reportEditions.find((one) => one === value);
        if (chosen !== undefined) onChange(chosen);
      }}
    >
      {reportEditions.map((one) => (
        <Radio key={one} value={one} label={t(`reportScreen.builder.editions.${one}`)} />
      ))}
    </RadioGroup>
  );
}
