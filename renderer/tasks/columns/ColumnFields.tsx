import {
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { customColumnKinds } from '#shared/tasks/customColumn.ts';
import type { CustomColumn } from '#shared/tasks/customColumn.ts';
import { removedColumn } from '#shared/tasks/editColumns.ts';

import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { ColumnMistakes, TypedColumn } from './columnDraft.ts';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: tokens.spacingVerticalM },
  kinds: { display: 'grid', gridTemplateColumns: '1fr 1fr' },
});

/** Name, kind and choices of a column. */
export function ColumnFields(props: {
  readonly typed: TypedColumn;
  readonly mistakes: ColumnMistakes;
  /** As it is; null for a new one. */
  readonly column: CustomColumn | null;
  readonly onChange: (typed: TypedColumn) => void;
}) {
  const { typed, mistakes, column, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const isOtherKind = column !== null && column.kind !== typed.kind;
  return (
    <div className={styles.fields}>
      <NameField {...props} />
      <Field
        label={t('columns.dialog.kind')}
        hint={t(
          isOtherKind ? 'columns.dialog.kindChange' : `columns.dialog.kindHint.${typed.kind}`,
        )}
      >
        <RadioGroup
          className={styles.kinds}
          value={typed.kind}
          onChange={(_, { value }) => {
            const kind = customColumnKinds.find((known) => known === value);
            if (kind !== undefined) onChange({ ...typed, kind });
          }}
        >
          {customColumnKinds.map((kind) => (
            <Radio key={kind} value={kind} label={t(`columns.kinds.${kind}`)} />
          ))}
        </RadioGroup>
      </Field>
      {typed.kind === 'choice' && (
        <Field
          label={t('columns.dialog.choices')}
          hint={t('columns.dialog.choicesHint')}
          validationMessage={
            mistakes.choices === undefined ? null : t(`columns.dialog.${mistakes.choices}`)
          }
        >
          <Textarea
            rows={5}
            resize="vertical"
            value={typed.choices}
            onChange={(_, { value }) => onChange({ ...typed, choices: value })}
          />
        </Field>
      )}
    </div>
  );
}

function NameField(props: {
  readonly typed: TypedColumn;
  readonly mistakes: ColumnMistakes;
  readonly column: CustomColumn | null;
  readonly onChange: (typed: TypedColumn) => void;
}) {
  const { typed, mistakes, column, onChange } = props;
  const { t } = useTranslation();
  const { columns } = useWorkbook().plan;
  const isReturning = column === null && removedColumn(columns, typed.name) !== undefined;
  return (
    <Field
      label={t('columns.dialog.name')}
      hint={t(isReturning ? 'columns.dialog.nameReturns' : 'columns.dialog.nameHint')}
      validationMessage={mistakes.name === undefined ? null : t(`columns.dialog.${mistakes.name}`)}
    >
      <Input
        autoFocus
        maxLength={100}
        value={typed.name}
        onChange={(_, { value }) => onChange({ ...typed, name: value })}
      />
    </Field>
  );
}
