import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Portal,
  tokens,
  useFocusFinders,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { describeFailure } from './describeFailure.ts';
import type { EngineClient } from './engineClient.ts';
import { addNotice } from './noticeList.ts';
import type { ShownNotice } from './noticeList.ts';
import { NoticesContext } from './notices.ts';
import type { Notices } from './notices.ts';
import { NoticeStack } from './NoticeStack.tsx';

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
  useFocusRules();
  const [errors, setErrors] = useState<readonly string[]>([]);
  const [said, setSaid] = useState<readonly ShownNotice[]>([]);
  const lastId = useRef(0);
  const forget = useCallback(
    (id: number) => setSaid((shown) => shown.filter((notice) => notice.id !== id)),
    [],
  );

  const notices = useMemo<Notices>(
    () => ({
      notify(notice) {
        const id = (lastId.current += 1);
        setSaid((shown) => addNotice(shown, { ...notice, id }));
      },
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
    [engine, t],
  );
  useUncaughtErrors(notices.showError);

  return (
    <NoticesContext value={notices}>
      {props.children}
      <ErrorBars
        errors={errors}
        onClose={(text) => setErrors((shown) => shown.filter((other) => other !== text))}
      />
      <NoticeStack notices={said} onClose={forget} />
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

/**
 * Dialogs hide the rest of the window from screen readers and show it again a moment after they close. What
 * does so ends with its last user, also before it has shown the window again: there is one at all times.
 */
function useFocusRules(): void {
  useFocusFinders();
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
