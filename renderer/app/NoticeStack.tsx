import { Link, makeStyles, Portal, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons/svg/checkmark-circle';
import { InfoFilled } from '@fluentui/react-icons/svg/info';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

import type { Notice } from './notices.ts';
import type { ShownNotice } from './noticeList.ts';

/** Longer when there is something to do about it. */
const noticeMs = 4_000;
const actionMs = 10_000;

const useStyles = makeStyles({
  stack: {
    position: 'fixed',
    zIndex: 1_000_000,
    right: '20px',
    bottom: '40px',
    width: 'min(320px, calc(100vw - 40px))',
    display: 'grid',
    gap: tokens.spacingVerticalS,
    pointerEvents: 'none',
  },
  notice: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
    pointerEvents: 'auto',
  },
  words: { fontWeight: tokens.fontWeightSemibold },
  icon: { display: 'flex', fontSize: '16px', paddingTop: '2px' },
  success: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

/**
 * The last notices, each for a while, the newest at the bottom. The Tab key goes through them and on; a
 * notice that goes away with the keyboard gives it back to where it was before.
 */
export function NoticeStack(props: {
  readonly notices: readonly ShownNotice[];
  readonly onClose: (id: number) => void;
}) {
  const styles = useStyles();
  const [isPaused, setIsPaused] = useState(false);
  const before = useRef<Element | null>(null);

  const giveBack = useCallback(() => {
    if (before.current instanceof HTMLElement) before.current.focus();
  }, []);
  function onFocus({ currentTarget, relatedTarget }: FocusEvent): void {
    if (!currentTarget.contains(relatedTarget)) before.current = relatedTarget;
    setIsPaused(true);
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    for (const { id } of props.notices) props.onClose(id);
  }
  return (
    <Portal>
      <div
        role="status"
        aria-live="polite"
        aria-atomic="false"
        className={styles.stack}
        onFocus={onFocus}
        onBlur={() => setIsPaused(false)}
        onMouseEnter={() => setIsPaused(true)}
        onMouseLeave={() => setIsPaused(false)}
        onKeyDown={onKeyDown}
      >
        {props.notices.map(({ id, ...notice }) => (
          <NoticeCard
            key={id}
            {...notice}
            isPaused={isPaused}
            onLoss={giveBack}
            onClose={() => props.onClose(id)}
          />
        ))}
      </div>
    </Portal>
  );
}

function NoticeCard(
  props: Notice & {
    readonly isPaused: boolean;
    /** It goes away with the keyboard. */
    readonly onLoss: () => void;
    readonly onClose: () => void;
  },
) {
  const { text, tone = 'success', action, isPaused, onLoss, onClose } = props;
  const styles = useStyles();
  const card = useRef<HTMLDivElement>(null);
  useTimeout(onClose, action === undefined ? noticeMs : actionMs, isPaused);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      if (element?.contains(document.activeElement) === true) onLoss();
    };
  }, [onLoss]);
  return (
    <div ref={card} className={styles.notice} data-notice="">
      <span className={styles.icon}>
        {tone === 'success' ? (
          <CheckmarkCircleFilled className={styles.success} />
        ) : (
          <InfoFilled className={styles.info} />
        )}
      </span>
      <span className={styles.words}>{text}</span>
      {action !== undefined && (
        <Link
          as="button"
          onClick={() => {
            onClose();
            action.run();
          }}
        >
          {action.label}
        </Link>
      )}
    </div>
  );
}

/** Runs once the time has passed without a pause. */
function useTimeout(run: () => void, delayMs: number, isPaused: boolean): void {
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (isPaused) return;
    const timer = setTimeout(() => latest.current(), delayMs);
    return () => clearTimeout(timer);
  }, [delayMs, isPaused]);
}
