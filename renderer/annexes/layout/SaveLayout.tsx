import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Layouts } from './useLayouts.ts';

/** Gives a name to a layout of the office's own. */
export function SaveLayout(props: { readonly layouts: Layouts; readonly onClose: () => void }) {
  const { layouts, onClose } = props;
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const name = typed.trim().normalize('NFC');
  const isTaken = [...layouts.official, ...layouts.own].some((other) => other.name === name);

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (name === '' || isTaken) return;
    if (await layouts.saveAs(name)) onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>{t('annexScreen.layout.nameHeading')}</DialogTitle>
            <DialogContent>
              <Field
                label={t('annexScreen.layout.name')}
                hint={t('annexScreen.layout.nameHint')}
                validationMessage={isTaken ? t('annexScreen.layout.nameTaken') : null}
              >
                <Input
                  autoFocus
                  value={typed}
                  maxLength={200}
                  onChange={(_, { value }) => setTyped(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={name === '' || isTaken}>
                {t('app.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
