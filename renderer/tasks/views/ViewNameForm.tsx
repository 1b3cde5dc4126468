import {
  Button,
  Field,
  Input,
  makeStyles,
  Popover,
  PopoverTrigger,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import { FloatingSurface } from '../../ui/FloatingSurface.tsx';

const useStyles = makeStyles({ form: { display: 'grid', gap: '8px', width: '240px' } });

/** Asks what a view shall be called; hangs from the button inside. */
export function ViewNameForm(props: {
  readonly isOpen: boolean;
  readonly start: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
  readonly children: ReactElement;
}) {
  const { isOpen, start, onName, onClose, children } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [name, setName] = useState(start);
  return (
    <Popover
      open={isOpen}
      trapFocus
      positioning="below-start"
      onOpenChange={(_, { open }) => {
        if (!open) onClose();
      }}
    >
      <PopoverTrigger disableButtonEnhancement>{children}</PopoverTrigger>
      <FloatingSurface aria-label={t('tasks.views.label')}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            onName(name.normalize('NFC').trim());
            onClose();
          }}
        >
          <Field label={t('tasks.views.label')} hint={t('tasks.views.hint')}>
            <Input maxLength={60} value={name} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabled={name.trim() === ''}>
            {t('app.save')}
          </Button>
        </form>
      </FloatingSurface>
    </Popover>
  );
}
