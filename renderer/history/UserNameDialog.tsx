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
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { useNotices } from '../app/notices.ts';
import type { Session } from '../app/session.ts';

const useStyles = makeStyles({ surface: { width: '440px' } });

/** As the settings allow. */
const longestName = 100;

/** Asks for the name that this machine signs steps with. */
export function UserNameDialog(props: { readonly session: Session; readonly onClose: () => void }) {
  const { session, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { showError } = useNotices();
  const [name, setName] = useState(() => session.getState().about?.settings.userName ?? '');

  function save(event: SyntheticEvent): void {
    event.preventDefault();
    const userName = name.normalize('NFC').replace(/\s+/gu, ' ').trim();
    session.saveSettings({ userName }).catch(showError);
    onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={save}>
          <DialogBody>
            <DialogTitle>{t('history.who.heading')}</DialogTitle>
            <DialogContent>
              <Field label={t('history.who.field')} hint={t('history.who.hint')}>
                <Input
                  autoFocus
                  autoComplete="name"
                  maxLength={longestName}
                  value={name}
                  onFocus={(event) => event.target.select()}
                  onChange={(_, { value }) => setName(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {t('app.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
