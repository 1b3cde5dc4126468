import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';

export interface ChoiceGroup<T> {
  /** Stands above its items; null: nothing does. */
  readonly name: string | null;
  readonly items: readonly T[];
}

const useStyles = makeStyles({
  list: {
    boxSizing: 'border-box',
    height: '100%',
    overflowY: 'auto',
    padding: '0 6px 8px',
    outline: 'none',
  },
  group: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: '8px 8px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  option: {
    position: 'relative',
    boxSizing: 'border-box',
    padding: '7px 8px',
    // Below the name of the group, which stays in sight.
    scrollMarginTop: '32px',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    // What is out of sight costs nothing, in however long a list.
    contentVisibility: 'auto',
    containIntrinsicBlockSize: 'auto 50px',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
  focused: {
    ':focus-visible > * > &': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
});

/** A list to choose one thing from; the arrow keys choose at once. */
export function ChoiceList<T>(props: {
  readonly label: string;
  readonly groups: readonly ChoiceGroup<T>[];
  readonly keyOf: (item: T) => string;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly children: (item: T) => ReactNode;
  /** Called when the end comes into sight. */
  readonly onEnd?: () => void;
  /** Below the last item. */
  readonly foot?: ReactNode;
}) {
  const { label, groups, keyOf, chosen, onChoose, children, onEnd, foot } = props;
  const styles = useStyles();
  const listId = useId('choices');
  const list = useRef<HTMLDivElement>(null);
  const keys = groups.flatMap(({ items }) => items.map(keyOf));
  const optionId = (key: string): string => `${listId}-${key}`;
  const chosenId = chosen !== null && keys.includes(chosen) ? optionId(chosen) : null;
  useArrival(list, chosenId);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = chosen === null ? -1 : keys.indexOf(chosen);
    const key = keys[Math.min(Math.max(at + step, 0), keys.length - 1)];
    if (key === undefined) return;
    onChoose(key);
    document.getElementById(optionId(key))?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      {...(chosenId === null ? {} : { 'aria-activedescendant': chosenId })}
      className={styles.list}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ name, items }, index) => (
        <div
          key={name ?? index}
          {...(name === null ? { role: 'presentation' } : { role: 'group', 'aria-label': name })}
        >
          {name !== null && (
            <div className={styles.group} aria-hidden="true">
              {name}
            </div>
          )}
          {items.map((item) => {
            const key = keyOf(item);
            const isChosen = key === chosen;
            return (
              <div
                key={key}
                id={optionId(key)}
                role="option"
                aria-selected={isChosen}
                className={mergeClasses(
                  styles.option,
                  isChosen && styles.chosen,
                  isChosen && styles.focused,
                )}
                onClick={() => onChoose(key)}
              >
                {children(item)}
              </div>
            );
          })}
        </div>
      ))}
      {foot}
      {onEnd !== undefined && <EndMark onSeen={onEnd} count={keys.length} />}
    </div>
  );
}

/** Shows what is chosen already, and takes the keyboard when what had it is gone. */
function useArrival(list: RefObject<HTMLElement | null>, chosenId: string | null): void {
  const isListed = chosenId !== null;
  const latestId = useRef(chosenId);
  useLayoutEffect(() => {
    latestId.current = chosenId;
  });
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus();
  }, [list]);
  useEffect(() => {
    if (!isListed || latestId.current === null) return;
    document.getElementById(latestId.current)?.scrollIntoView({ block: 'nearest' });
  }, [isListed]);
}

const steps: Readonly<Partial<Record<string, number>>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -Infinity,
  End: Infinity,
};

/** Watched anew whenever there are more items: the end may still be in sight then. */
function EndMark(props: { readonly onSeen: () => void; readonly count: number }) {
  const { onSeen, count } = props;
  const mark = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = mark.current;
    if (element === null) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
      },
      { root: element.closest('[role="listbox"]'), rootMargin: '400px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [onSeen, count]);
  return <div ref={mark} aria-hidden="true" style={{ height: '1px' }} />;
}
