import { Button, Combobox, Field, makeStyles, Option } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { chargeKinds } from '#shared/leaders/charge.ts';
import type { Charge } from '#shared/leaders/charge.ts';
import { chargeMatrix } from '#shared/leaders/chargeMatrix.ts';
import { foldText } from '#shared/text/fold.ts';

import { Segments } from '../../annexes/Segments.tsx';
import { useAsOf } from '../../asOf/asOf.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { fieldsOfTasks } from '../charges/fieldsOfTasks.ts';

/** More are not looked through by eye. */
const longestList = 30;

const useStyles = makeStyles({
  picker: { display: 'grid', gap: '8px', justifyItems: 'start' },
  box: { width: '100%', minWidth: 'auto' },
  list: { maxHeight: '240px' },
});

/** Chooses what a leader shall direct: of the directory, of the plan's fields, or typed. */
export function SubjectPicker(props: {
  readonly onChoose: (kind: Charge['kind'], subject: string) => void;
}) {
  const { onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies, leaders, charges, tasks } = useWorkbook();
  const { asOf } = useAsOf();
  const [kind, setKind] = useState<Charge['kind']>('field');
  const [typed, setTyped] = useState('');
  const rows = useMemo(() => {
    const source = { agencies, leaders, charges, fields: fieldsOfTasks(tasks), typed: [] };
    return chargeMatrix(source, kind, asOf);
  }, [agencies, asOf, charges, kind, leaders, tasks]);
  const key = foldText(typed.trim());
  const found = rows.filter(({ words }) => foldText(words).includes(key));
  const same = rows.find(({ words }) => foldText(words) === key)?.subject ?? null;
  // An agency is one of the directory; fields and localities may be new words.
  const subject = same ?? (kind === 'agency' || key === '' ? null : typed.trim());

  return (
    <form
      className={styles.picker}
      onSubmit={(event) => {
        event.preventDefault();
        if (subject === null) return;
        onChoose(kind, subject);
        setTyped('');
      }}
    >
      <Segments
        label={t('agencies.charges.columns.kind')}
        value={kind}
        choices={chargeKinds.map((value) => ({ value, label: t(`agencies.chargeKinds.${value}`) }))}
        onChange={(next) => {
          setKind(next);
          setTyped('');
        }}
      />
      <Field label={t('agencies.leaderPane.subject')}>
        <Combobox
          freeform
          className={styles.box}
          listbox={{ className: styles.list }}
          value={typed}
          selectedOptions={[]}
          expandIcon={{ 'aria-label': t('agencies.leaderPane.subject') }}
          onChange={(event) => setTyped(event.target.value)}
          onOptionSelect={(_, { optionText }) => setTyped(optionText ?? typed)}
        >
          {found.slice(0, longestList).map(({ subject: value, words }) => (
            <Option key={value} value={value}>
              {words}
            </Option>
          ))}
        </Combobox>
      </Field>
      <Button type="submit" size="small" icon={<AddRegular />} disabled={subject === null}>
        {t('agencies.leaderPane.add')}
      </Button>
    </form>
  );
}
