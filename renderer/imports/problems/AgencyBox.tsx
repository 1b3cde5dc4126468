import { Combobox, makeStyles, Option } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { searchAgencies } from '#shared/agencies/searchAgencies.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';

/** More are not looked through by eye. */
const longestList = 30;

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 'auto' },
  list: { maxHeight: '264px' },
});

/** Asks which agency of the directory is meant; found by any name of it, without tone marks too. */
export function AgencyBox(props: {
  readonly label: string;
  readonly onChoose: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { label, onChoose, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies } = useWorkbook();
  const [query, setQuery] = useState('');
  const found = searchAgencies(agencies, query).slice(0, longestList);
  return (
    <Combobox
      autoFocus
      freeform
      defaultOpen
      size="small"
      className={styles.box}
      listbox={{ className: styles.list }}
      aria-label={label}
      value={query}
      onChange={(event) => setQuery(event.target.value)}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChoose(optionValue);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      {found.map(({ id, name }) => (
        <Option key={id} value={id}>
          {name}
        </Option>
      ))}
      {found.length === 0 && (
        <Option disabled text="">
          {t('imports.problems.agencyNone')}
        </Option>
      )}
    </Combobox>
  );
}
