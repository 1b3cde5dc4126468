import { Combobox, makeStyles, Option, OptionGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Agency } from '#shared/agencies/agency.ts';
import { searchAgencies } from '#shared/agencies/searchAgencies.ts';

/** More are not looked through by eye. */
const longestList = 30;

const useStyles = makeStyles({
  box: { width: '100%', minWidth: 'auto' },
  list: { maxHeight: '240px' },
});

/** Chooses one agency by any of its names; tone marks don't matter. */
export function AgencyPicker(props: {
  readonly label: string;
  readonly agencies: readonly Agency[];
  /** Stand first, under a name of their own. */
  readonly preferred?: { readonly name: string; readonly agencies: readonly Agency[] };
  /** Null: none is chosen; then what was typed goes when one is. */
  readonly chosen: Agency | null;
  readonly onChoose: (agency: Agency) => void;
}) {
  const { label, agencies, preferred, chosen, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [query, setQuery] = useState<string | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const first = preferred?.agencies ?? [];
  const others = searchAgencies(
    agencies.filter((agency) => !first.includes(agency)),
    query ?? '',
  ).slice(0, longestList);
  const firstFound = searchAgencies(first, query ?? '');
  const option = ({ id, name, short }: Agency) => (
    <Option key={id} value={id} text={name}>
      {short === null ? name : `${name} (${short})`}
    </Option>
  );
  return (
    <Combobox
      className={styles.box}
      listbox={{ className: styles.list }}
      aria-label={label}
      placeholder={t('agencies.picker.placeholder')}
      value={query ?? chosen?.name ?? ''}
      selectedOptions={chosen === null ? [] : [chosen.id]}
      expandIcon={{ 'aria-label': label }}
      open={isOpen}
      onOpenChange={(_, { open }) => setIsOpen(open)}
      onChange={(event) => {
        setQuery(event.target.value);
        setIsOpen(true);
      }}
      onBlur={() => setQuery(null)}
      onOptionSelect={(_, { optionValue }) => {
        const agency = agencies.find(({ id }) => id === optionValue);
        setQuery(null);
        if (agency !== undefined) onChoose(agency);
      }}
    >
      {firstFound.length > 0 && preferred !== undefined && (
        <OptionGroup label={preferred.name}>{firstFound.map(option)}</OptionGroup>
      )}
      {others.map(option)}
      {firstFound.length + others.length === 0 && (
        <Option disabled text="">
          {t('agencies.picker.none')}
        </Option>
      )}
    </Combobox>
  );
}
