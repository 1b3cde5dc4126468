import { Field, Select } from '@fluentui/react-components';

import { useFieldStyles } from './useFieldStyles.ts';

/** One of a few values, under its name. */
export function ChoiceField<Choice extends string>(props: {
  readonly label: string;
  readonly value: Choice;
  readonly choices: readonly { readonly value: Choice; readonly label: string }[];
  readonly onChange: (choice: Choice) => void;
}) {
  const { label, value, choices, onChange } = props;
  const styles = useFieldStyles();
  return (
    <Field label={label} size="small" orientation="horizontal" className={styles.field}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const choice = choices.find((candidate) => candidate.value === chosen);
          if (choice !== undefined) onChange(choice.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
