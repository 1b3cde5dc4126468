import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { PasteForm } from './PasteForm.tsx';

const useStyles = makeStyles({ surface: { width: '720px', maxWidth: '94vw' } });

/** Takes a pasted text in place of the clauses there are. */
export function PasteDialog(props: {
  readonly onRead: (text: string) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('resolution.loadPaste')}</DialogTitle>
          <DialogContent>
            <PasteForm
              lines={14}
              onRead={async (text) => {
                if (await props.onRead(text)) onClose();
              }}
            />
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
