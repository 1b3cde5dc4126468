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

import type { Mapping } from '#shared/imports/mapping.ts';

import { useNotices } from '../../app/notices.ts';
import { useEngine } from '../../workbook/WorkbookProvider.tsx';

/** Gives a name to what a sheet means, to be used for tables like it. */
export function SaveMapping(props: {
  readonly table: string;
  readonly sheet: string;
  readonly mapping: Mapping;
  /** The name that it has already; "" for none. */
  readonly firstName: string;
  readonly onClose: () => void;
}) {
  const { table, sheet, mapping, onClose } = props;
  const { t } = useTranslation();
  const engine = useEngine();
  const { notify, showError } = useNotices();
  const [typed, setTyped] = useState(props.firstName);
  const name = typed.trim();

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (name === '') return;
    try {
      await engine.imports.mappings.save({ table, sheet, mapping, name });
      notify({ text: t('imports.mappings.saved', { name }) });
      onClose();
    } catch (error) {
      showError(error);
    }
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface>
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>{t('imports.mappings.saveHeading', { sheet })}</DialogTitle>
            <DialogContent>
              <Field label={t('imports.mappings.name')} hint={t('imports.mappings.hint')}>
                <Input autoFocus value={typed} onChange={(_, { value }) => setTyped(value)} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={name === ''}>
                {t('app.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
