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
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

const useStyles = makeStyles({
  asking: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifySelf: 'stretch' },
  question: { flexGrow: 1 },
  content: { display: 'grid', gap: '14px', paddingBlock: '4px', minHeight: 0 },
});

/**
 * A dialog with fields and one thing that it does; `width` in pixels. Esc and a click beside it ask before they
 * throw away a text that was written into it.
 */
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
  /** The text that was written into last; null while there is none to lose. */
  const written = useRef<HTMLTextAreaElement | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  function goOn(): void {
    setIsAsking(false);
    written.current?.focus();
  }

  return (
    <Dialog
      open
      onOpenChange={() => {
        if (written.current === null) onClose();
        else if (isAsking) goOn();
        else setIsAsking(true);
      }}
    >
      <DialogSurface style={{ width }}>
        <form
          noValidate
          onInput={({ target }) => {
            if (target instanceof HTMLTextAreaElement)
              written.current = target.value === '' ? null : target;
          }}
          onSubmit={(event) => {
            event.preventDefault();
            if (!isOff && !isAsking) onRun();
          }}
        >
          <DialogBody>
            <DialogTitle>{heading}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            {isAsking ? (
              <DialogActions
                fluid
                role="group"
                className={styles.asking}
                aria-label={t('app.throwAway.question')}
              >
                <span className={styles.question}>{t('app.throwAway.question')}</span>
                <Button onClick={onClose}>{t('app.throwAway.yes')}</Button>
                <Button autoFocus appearance="primary" onClick={goOn}>
                  {t('app.throwAway.no')}
                </Button>
              </DialogActions>
            ) : (
              <DialogActions>
                <Button onClick={onClose}>{t('app.cancel')}</Button>
                <Button type="submit" appearance="primary" disabledFocusable={isOff}>
                  {run}
                </Button>
              </DialogActions>
            )}
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
