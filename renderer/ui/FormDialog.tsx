import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  content: { display: 'grid', gap: '14px', paddingBlock: '4px', minHeight: 0 },
});

/** A dialog with fields and one thing that it does; `width` in pixels. */
export function FormDialog(props: {
  readonly heading: string;
  readonly run: string;
  readonly width: number;
  /** Nothing can be done yet. */
  readonly isOff?: boolean;
  readonly onRun: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const { heading, run, width, isOff = false, onRun, onClose, children } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface style={{ width }}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (!isOff) onRun();
          }}
        >
          <DialogBody>
            <DialogTitle>{heading}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={isOff}>
                {run}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
