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
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({ surface: { width: '460px' } });

/** Why ours is kept, for the minutes; empty: no reason is given. */
export function ReasonDialog(props: {
  readonly onKeep: (because: string | null) => void;
  readonly onClose: () => void;
}) {
  const { onKeep, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [because, setBecause] = useState('');
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            onKeep(because.trim().normalize('NFC') || null);
          }}
        >
          <DialogBody>
            <DialogTitle>{t('handoffScreen.review.reason.heading')}</DialogTitle>
            <DialogContent>
              <Field
                label={t('handoffScreen.review.reason.field')}
                hint={t('handoffScreen.review.reason.hint')}
              >
                <Input
                  autoFocus
                  maxLength={1000}
                  value={because}
                  onChange={(_, { value }) => setBecause(value)}
                />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {t('handoffScreen.review.reason.run')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
