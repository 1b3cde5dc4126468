import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Portal,
  Link,
  Toast,
  Toaster,
  ToastTitle,
  ToastTrigger,
  tokens,
  useId,
  useToastController,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { describeFailure } from './describeFailure.ts';
import type { EngineClient } from './engineClient.ts';
import { NoticesContext } from './notices.ts';
import type { Notice, Notices } from './notices.ts';

/** Longer when there is something to do about it. */
const noticeMs = 4_000;
const actionMs = 10_000;

/** The newest; more would hide the work. */
const shownErrors = 1;

const useStyles = makeStyles({
  errors: {
    position: 'fixed',
    // Above dialogs: what went wrong in them is told here too.
    zIndex: 1_000_001,
    top: '56px',
    left: '50%',
    transform: 'translateX(-50%)',
    width: 'min(720px, calc(100vw - 48px))',
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  error: {
    boxShadow: tokens.shadow16,
    minHeight: '40px',
  },
  words: {
    maxHeight: '40vh',
    overflowY: 'auto',
    whiteSpace: 'pre-line',
    paddingBlock: tokens.spacingVerticalS,
  },
});

/** Shows notices and errors above everything else, and hands the unexpected to the log. */
export function NoticesProvider(props: {
  readonly engine: EngineClient;
  readonly children: ReactNode;
}) {
  const { engine } = props;
  const { t } = useTranslation();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const toasterId = useId('notices');
  const { dispatchToast } = useToastController(toasterId);

  const notices = useMemo<Notices>(
    () => ({
      notify: (notice) =>
        dispatchToast(<NoticeToast {...notice} />, {
          intent: notice.tone ?? 'success',
          timeout: notice.action === undefined ? noticeMs : actionMs,
          // What is refused with each key that is pressed is said once.
          ...(notice.tone === 'info' ? { toastId: notice.text } : {}),
        }),
      showError(error, typed = '') {
        const failure = describeFailure(error, t);
        if (failure === null) return;
        const lost = typed === '' ? [] : [t('access.typed', { typed })];
        const text = [failure.text, ...lost].join(' ');
        setErrors((shown) =>
          [text, ...shown.filter((other) => other !== text)].slice(0, shownErrors),
        );
        if (!failure.isExplained) reportError(engine, error);
      },
    }),
    [dispatchToast, engine, t],
  );
  useUncaughtErrors(notices.showError);

  return (
    <NoticesContext value={notices}>
      {props.children}
      <ErrorBars
        errors={errors}
        onClose={(text) => setErrors((shown) => shown.filter((other) => other !== text))}
      />
      <Toaster toasterId={toasterId} position="bottom-end" pauseOnHover offset={{ vertical: 40 }} />
    </NoticesContext>
  );
}

function ErrorBars(props: {
  readonly errors: readonly string[];
  readonly onClose: (text: string) => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  useEscape(() => props.errors.forEach(props.onClose));
  if (props.errors.length === 0) return null;
  return (
    <Portal>
      <div className={styles.errors}>
        {props.errors.map((text) => (
          <MessageBar key={text} intent="error" role="alert" className={styles.error}>
            <MessageBarBody className={styles.words}>{text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label={t('app.close')}
                  title={t('app.close')}
                  onClick={() => props.onClose(text)}
                />
              }
            />
          </MessageBar>
        ))}
      </div>
    </Portal>
  );
}

/** Esc closes what went wrong, unless something nearer takes the key. */
function useEscape(close: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}

function NoticeToast({ text, action }: Notice) {
  return (
    <Toast>
      {action === undefined ? (
        <ToastTitle>{text}</ToastTitle>
      ) : (
        <ToastTitle
          action={
            <ToastTrigger>
              <Link as="button" onClick={action.run}>
                {action.label}
              </Link>
            </ToastTrigger>
          }
        >
          {text}
        </ToastTitle>
      )}
    </Toast>
  );
}

/** What nobody caught is told and logged like any other unexpected error. */
function useUncaughtErrors(showError: (error: unknown) => void): void {
  useEffect(() => {
    const onError = (event: ErrorEvent): void => {
      // Browsers report this one when a resize takes two frames; nothing is wrong then.
      if (!event.message.includes('ResizeObserver')) showError(event.error ?? event.message);
    };
    const onRejection = (event: PromiseRejectionEvent): void => showError(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [showError]);
}

/** Writes an error that the window caught into the engine's log; without a connection there is none. */
export function reportError(engine: EngineClient, error: unknown): void {
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const stack = error instanceof Error ? (error.stack ?? null) : null;
  engine.app.reportError({ message, stack }).catch(() => {
    // A failing report must not report itself.
  });
}
