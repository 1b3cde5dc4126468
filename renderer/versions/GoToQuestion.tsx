import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Spinner,
} from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

/** What is asked before the workbook goes back to a version. */
export interface GoToWords {
  readonly heading: string;
  readonly hint: string;
  readonly action: string;
}

const useStyles = makeStyles({
  surface: { width: '480px' },
  words: { display: 'grid', gap: '8px' },
});

export function GoToQuestion(props: {
  readonly words: GoToWords;
  readonly isRunning: boolean;
  readonly onRun: () => void;
  readonly onClose: () => void;
}) {
  const { words, isRunning, onRun, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <Dialog
      open
      onOpenChange={() => {
        if (!isRunning) onClose();
      }}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{words.heading}</DialogTitle>
          <DialogContent className={styles.words}>
            <span>{words.hint}</span>
            <span>{t('history.goTo.undoable')}</span>
          </DialogContent>
          <DialogActions>
            <Button disabled={isRunning} onClick={onClose}>
              {t('app.cancel')}
            </Button>
            <Button
              autoFocus
              appearance="primary"
              disabledFocusable={isRunning}
              {...(isRunning ? { icon: <Spinner size="tiny" /> } : {})}
              onClick={onRun}
            >
              {isRunning ? t('history.goTo.running') : words.action}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
