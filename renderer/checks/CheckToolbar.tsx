import { makeStyles, Select, tokens, ToolbarDivider } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { CommentCheckmarkRegular } from '@fluentui/react-icons/svg/comment-checkmark';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { ArrowExportLtrRegular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { Toolbar } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { Segments } from '../annexes/Segments.tsx';
import { FilterChips } from '../handoffs/FilterChips.tsx';
import { CommandButton } from '../ui/CommandButton.tsx';
import { useToolbarStyles } from '../ui/useToolbarStyles.ts';
import { checkKeys } from './checkKeys.ts';
import type { CheckCommand } from './checkKeys.ts';
import { checkGroupings } from './findingGroups.ts';
import { useCheckExport } from './useCheckExport.ts';
import { checkParts } from './useCheckList.ts';
import type { CheckList } from './useCheckList.ts';

const useStyles = makeStyles({
  filters: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px 10px',
    padding: '6px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { maxWidth: '190px' },
});

/** What can be done with problems, and which of them are shown. */
export function CheckToolbar(props: {
  readonly list: CheckList;
  readonly isWaived: boolean;
  readonly onCommand: (command: CheckCommand) => void;
  readonly onSettings: () => void;
}) {
  const { list, isWaived, onCommand, onSettings } = props;
  const { t } = useTranslation();
  const styles = useToolbarStyles();
  const { why } = useMayEdit();
  const exportList = useCheckExport();
  const isEmpty = list.lines.length === 0;
  return (
    <Toolbar
      className={styles.bar}
      aria-label={t('checks.toolbar')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <CommandButton
        action={t('checks.commands.next')}
        keys={checkKeys.next}
        icon={<ArrowDownRegular />}
        isPrimary
        isDisabled={isEmpty}
        why={null}
        onClick={() => onCommand('next')}
      />
      <CommandButton
        action={t('checks.commands.previous')}
        keys={checkKeys.previous}
        icon={<ArrowUpRegular />}
        isDisabled={isEmpty}
        why={null}
        onClick={() => onCommand('previous')}
      />
      <ToolbarDivider />
      <CommandButton
        action={t(isWaived ? 'checks.commands.revoke' : 'checks.commands.waive')}
        keys={checkKeys.waive}
        icon={<CommentCheckmarkRegular />}
        isDisabled={isEmpty}
        why={why}
        onClick={() => onCommand('waive')}
      />
      <span className={styles.space} />
      <CommandButton
        action={t('checks.export')}
        keys={undefined}
        icon={<ArrowExportLtrRegular />}
        isDisabled={false}
        why={null}
        onClick={exportList}
      />
      <CommandButton
        action={t('checks.commands.print')}
        keys={checkKeys.print}
        icon={<PrintRegular />}
        isDisabled={isEmpty}
        why={null}
        onClick={() => onCommand('print')}
      />
      <CommandButton
        action={t('checks.commands.rules')}
        keys={undefined}
        icon={<SettingsRegular />}
        isDisabled={false}
        why={null}
        onClick={onSettings}
      />
    </Toolbar>
  );
}

export function CheckFilters({ list }: { readonly list: CheckList }) {
  const { part, grouping, filter, counts, choices, change } = list;
  const { t } = useTranslation();
  const styles = useStyles();
  const choice = (
    name: 'rule' | 'agency' | 'section',
    options: readonly { readonly value: string; readonly label: string }[],
  ) => (
    <Select
      size="small"
      className={styles.choice}
      aria-label={t(`checks.filters.${name}`)}
      value={filter[name] ?? ''}
      onChange={(_, { value }) =>
        change({ filter: { ...filter, [name]: value === '' ? null : value } })
      }
    >
      <option value="">{t(`checks.filters.every.${name}`)}</option>
      {options.map(({ value, label }) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
    </Select>
  );
  return (
    <div className={styles.filters}>
      <FilterChips
        label={t('checks.parts.name')}
        filters={checkParts
          .filter((name) => name === 'all' || name === part || counts[name] > 0)
          .map((name) => ({ name, words: t(`checks.parts.${name}`, { count: counts[name] }) }))}
        chosen={part}
        onChoose={(chosen) => change({ part: chosen })}
      />
      {choice('rule', choices.rules)}
      {choice('agency', choices.agencies)}
      {choice('section', choices.sections)}
      <Segments
        label={t('checks.groupings.name')}
        value={grouping}
        choices={checkGroupings.map((value) => ({ value, label: t(`checks.groupings.${value}`) }))}
        onChange={(chosen) => change({ grouping: chosen })}
      />
    </div>
  );
}
