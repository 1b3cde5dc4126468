import { Checkbox } from '@fluentui/react-components';

import { useFieldStyles } from './useFieldStyles.ts';

export function CheckField(props: {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const { label, isChecked, onChange } = props;
  const styles = useFieldStyles();
  return (
    <Checkbox
      className={styles.check}
      label={label}
      checked={isChecked}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}
