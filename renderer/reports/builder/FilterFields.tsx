import { Dropdown, Field, makeStyles, Option } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { Group } from '#shared/reports/groups.ts';
import type { ReportFilter } from '#shared/reports/reportFilter.ts';

import { groupWords } from '../../app/engineWords.ts';
import { useDashboard } from '../dashboard/useDashboard.ts';

const useStyles = makeStyles({ wide: { minWidth: 0 } });

const parts = [
  { part: 'agencies', by: 'agency' },
  { part: 'leaders', by: 'leader' },
  { part: 'sections', by: 'section' },
] as const;

/** The part of the plan that the report is about; nothing chosen is all. */
export function FilterFields(props: {
  readonly filter: ReportFilter;
  readonly onChange: (filter: ReportFilter) => void;
}) {
  const { filter, onChange } = props;
  const dashboard = useDashboard();
  if (dashboard.state !== 'ready') return null;
  return parts.map(({ part, by }) => (
    <PartField
      key={part}
      part={part}
      groups={dashboard.value.report.groups[by]}
      chosen={filter[part] ?? []}
      onChoose={(keys) => onChange({ ...filter, [part]: keys.length === 0 ? null : keys })}
    />
  ));
}

/** Stands for the key of what names none: an option can't be chosen by an empty one. */
const none = '-';

function PartField(props: {
  readonly part: (typeof parts)[number]['part'];
  readonly groups: readonly Group[];
  readonly chosen: readonly string[];
  readonly onChoose: (keys: readonly string[]) => void;
}) {
  const { part, groups, chosen, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [only] = chosen;
  const words =
    only === undefined
      ? t('reportScreen.builder.all')
      : chosen.length === 1
        ? groupWords(groups.find(({ key }) => key === only)?.name ?? only, t)
        : t('reportScreen.builder.chosen', { count: chosen.length });
  return (
    <Field label={t(`reportScreen.builder.${part}`)}>
      <Dropdown
        multiselect
        className={styles.wide}
        value={words}
        selectedOptions={chosen.map((key) => key || none)}
        onOptionSelect={(_, { selectedOptions }) =>
          onChoose(selectedOptions.map((key) => (key === none ? '' : key)))
        }
      >
        {groups.map(({ key, name }) => (
          <Option key={key || none} value={key || none}>
            {groupWords(name, t)}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
