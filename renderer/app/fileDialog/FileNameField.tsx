import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';

import { isFileNameOrPath } from './fileName.ts';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'max-content minmax(0, 1fr)' },
});

/** The name of the file to be, or a path to it; takes the keys whenever another folder is shown. */
export function FileNameField(props: {
  readonly name: string;
  readonly folder: string | null;
  readonly onChange: (name: string) => void;
}) {
  const { name, folder, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const id = useId();

  // Once the folder is read, because the dialog puts the focus on its first button when it comes up.
  useEffect(() => {
    const field = document.getElementById(id);
    if (field instanceof HTMLInputElement && folder !== null) field.select();
  }, [folder, id]);

  return (
    <Field
      label={t('app.fileDialog.fileName')}
      orientation="horizontal"
      className={styles.field}
      validationMessage={
        name === '' || isFileNameOrPath(name) ? null : t('app.fileDialog.nameWrong')
      }
    >
      <Input id={id} value={name} onChange={(_, { value }) => onChange(value)} />
    </Field>
  );
}
