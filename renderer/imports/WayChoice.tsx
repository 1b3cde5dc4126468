import { Dropdown, makeStyles, Option, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import type { ImportWay } from '#shared/imports/importPlan.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { PaneSection } from '../ui/PaneSection.tsx';

const useStyles = makeStyles({
  ways: { marginInlineStart: '-8px' },
  way: { marginBlock: '-3px' },
  detail: { minWidth: 'auto', width: '100%' },
  list: { maxHeight: '264px' },
});

/** A field that rows can be found by. */
export interface WayField {
  readonly field: string;
  readonly name: string;
}

type WayName = 'end' | 'after' | 'code' | 'numberTitle' | 'fields';

/** How the rows of the table meet those that are there. */
export function WayChoice(props: {
  readonly way: ImportWay;
  /** What columns of the table mean. */
  readonly fields: readonly WayField[];
  readonly onChange: (way: ImportWay) => void;
}) {
  const { way, fields, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rows } = useWorkbook();
  const sections = rows.filter(({ task }) => task.type === 'section');
  const name = nameOf(way);
  // A table without a column of codes may have them as its numbers.
  const hasCode = fields.some(({ field }) => field === 'code' || field === 'number');

  function choose(chosen: WayName): void {
    switch (chosen) {
      case 'end': {
        onChange({ kind: 'append', after: null });
        return;
      }
      case 'after': {
        onChange({ kind: 'append', after: sections.at(-1)?.task.id ?? null });
        return;
      }
      case 'code': {
        onChange({ kind: 'update', by: 'code' });
        return;
      }
      case 'numberTitle': {
        onChange({ kind: 'update', by: 'number-title' });
        return;
      }
      case 'fields': {
        onChange({ kind: 'update', by: [firstOf(fields)] });
        return;
      }
    }
  }

  return (
    <PaneSection heading={t('imports.way.heading')}>
      <RadioGroup
        className={styles.ways}
        aria-label={t('imports.way.heading')}
        value={name}
        onChange={(_, { value }) => {
          const chosen = wayNames.find((candidate) => candidate === value);
          if (chosen !== undefined) choose(chosen);
        }}
      >
        <Radio className={styles.way} value="end" label={t('imports.way.end')} />
        <Radio
          className={styles.way}
          value="after"
          label={t('imports.way.after')}
          disabled={sections.length === 0}
        />
        <Radio
          className={styles.way}
          value="code"
          disabled={!hasCode || rows.length === 0}
          label={t('imports.way.code')}
          title={hasCode ? undefined : t('imports.way.codeMissing')}
        />
        <Radio
          className={styles.way}
          value="numberTitle"
          label={t('imports.way.numberTitle')}
          disabled={rows.length === 0}
        />
        <Radio
          className={styles.way}
          value="fields"
          label={t('imports.way.fields')}
          disabled={fields.length === 0 || rows.length === 0}
        />
      </RadioGroup>
      {way.kind === 'append' && way.after !== null && (
        <SectionChoice
          after={way.after}
          sections={sections.map(({ task, number }) => ({
            id: task.id,
            name: number === '' ? task.title : `${number}. ${task.title}`,
          }))}
          onChange={(after) => onChange({ kind: 'append', after })}
        />
      )}
      {way.kind === 'update' && typeof way.by !== 'string' && (
        <FieldChoice
          by={way.by}
          fields={fields}
          onChange={(by) => onChange({ kind: 'update', by })}
        />
      )}
    </PaneSection>
  );
}

const wayNames: readonly WayName[] = ['end', 'after', 'code', 'numberTitle', 'fields'];

function nameOf(way: ImportWay): WayName {
  if (way.kind === 'append') return way.after === null ? 'end' : 'after';
  if (way.by === 'code') return 'code';
  return way.by === 'number-title' ? 'numberTitle' : 'fields';
}

/** Most rows are told from each other by what they are about. */
function firstOf(fields: readonly WayField[]): string {
  return fields.find(({ field }) => field === 'title')?.field ?? fields[0]?.field ?? 'title';
}

function SectionChoice(props: {
  readonly after: string;
  readonly sections: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (id: string) => void;
}) {
  const { after, sections, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Dropdown
      size="small"
      className={styles.detail}
      listbox={{ className: styles.list }}
      aria-label={t('imports.way.section')}
      value={sections.find(({ id }) => id === after)?.name ?? ''}
      selectedOptions={[after]}
      onOptionSelect={(_, { optionValue }) => {
        if (optionValue !== undefined) onChange(optionValue);
      }}
    >
      {sections.map(({ id, name }) => (
        <Option key={id} value={id}>
          {name}
        </Option>
      ))}
    </Dropdown>
  );
}

function FieldChoice(props: {
  readonly by: readonly string[];
  readonly fields: readonly WayField[];
  readonly onChange: (by: readonly [string, ...string[]]) => void;
}) {
  const { by, fields, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const names = fields.filter(({ field }) => by.includes(field)).map(({ name }) => name);
  return (
    <Dropdown
      multiselect
      size="small"
      className={styles.detail}
      listbox={{ className: styles.list }}
      aria-label={t('imports.way.fieldsName')}
      value={names.join(', ')}
      selectedOptions={[...by]}
      onOptionSelect={(_, { selectedOptions: [first, ...others] }) => {
        // Without any there is nothing to find rows by: the last one stays.
        if (first !== undefined) onChange([first, ...others]);
      }}
    >
      {fields.map(({ field, name }) => (
        <Option key={field} value={field}>
          {name}
        </Option>
      ))}
    </Dropdown>
  );
}
