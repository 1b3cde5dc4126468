import { Field } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

import { NumberBox } from './NumberBox.tsx';
import { useFieldStyles } from './useFieldStyles.ts';

/** A number within bounds, under its name. */
export function NumberField(props: Omit<ComponentProps<typeof NumberBox>, 'className'>) {
  const styles = useFieldStyles();
  return (
    <Field label={props.label} size="small" orientation="horizontal" className={styles.field}>
      <NumberBox {...props} />
    </Field>
  );
}
