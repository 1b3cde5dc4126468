import { makeStyles } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { Clause } from '#shared/resolution/clause.ts';

import type { Destination } from '../app/navigation.ts';
import type { TaskRow } from '../workbook/taskRow.ts';
import { ClauseItem, clauseElementId, noRows } from './ClauseItem.tsx';

const useStyles = makeStyles({
  scroll: {
    overflowY: 'auto',
    padding: '8px 8px 48px',
    outline: 'none',
    fontSize: '14px',
    lineHeight: '22px',
  },
  page: { maxWidth: '820px', margin: '0 auto' },
});

/** The resolution as it is read, one clause chosen; keys move the choice. */
export function ClauseDocument(props: {
  readonly container: RefObject<HTMLDivElement | null>;
  readonly clauses: readonly Clause[];
  readonly rowsByClause: ReadonlyMap<string, readonly TaskRow[]>;
  readonly chosen: Clause | null;
  /** What was asked for last; asked for again, it is scrolled to again. */
  readonly destination: Destination | null;
  readonly onChoose: (id: string) => void;
  readonly onNextUncovered: () => void;
}) {
  const { container, clauses, rowsByClause, chosen, onChoose, onNextUncovered } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const depths = useMemo(() => depthsOf(clauses), [clauses]);
  const isByMouseRef = useRef(false);
  useScrollTo(container, props.destination, isByMouseRef);

  const step = useCallback(
    (by: number) => {
      const at = clauses.findIndex(({ id }) => id === chosen?.id);
      const next = at === -1 ? (by > 0 ? 0 : clauses.length - 1) : at + by;
      const clause = clauses[Math.min(Math.max(next, 0), clauses.length - 1)];
      if (clause !== undefined) onChoose(clause.id);
    },
    [chosen, clauses, onChoose],
  );

  function onKeyDown(event: KeyboardEvent): void {
    isByMouseRef.current = false;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const steps: Readonly<Record<string, () => void>> = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      KeyJ: () => step(1),
      KeyK: () => step(-1),
      PageDown: () => step(10),
      PageUp: () => step(-10),
      Home: () => step(-clauses.length),
      End: () => step(clauses.length),
      KeyN: onNextUncovered,
    };
    const run = steps[event.code];
    if (run === undefined) return;
    event.preventDefault();
    run();
  }

  return (
    <div
      ref={container}
      role="listbox"
      tabIndex={0}
      aria-label={t('resolution.document')}
      {...(chosen === null ? {} : { 'aria-activedescendant': clauseElementId(chosen.id) })}
      className={styles.scroll}
      onPointerDown={() => {
        isByMouseRef.current = true;
      }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.page} role="presentation">
        {clauses.map((clause) => (
          <ClauseItem
            key={clause.id}
            clause={clause}
            depth={depths.get(clause.id) ?? 0}
            rows={rowsByClause.get(clause.id) ?? noRows}
            isChosen={clause.id === chosen?.id}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
}

/** Distance from the top by parents. A clause comes behind its parent. */
function depthsOf(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of clauses) {
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1);
  }
  return depths;
}

/**
 * The screen comes up with the chosen clause in the middle and takes the keys. A clause chosen with
 * the mouse stays where it is: a double click must not meet other words the second time.
 */
function useScrollTo(
  container: RefObject<HTMLDivElement | null>,
  destination: Destination | null,
  isByMouseRef: RefObject<boolean>,
): void {
  const isShown = useRef(false);
  useEffect(() => {
    if (!isShown.current) container.current?.focus({ preventScroll: true });
    if (destination !== null && !(isShown.current && isByMouseRef.current)) {
      document
        .getElementById(clauseElementId(destination.id))
        ?.scrollIntoView({ block: isShown.current ? 'nearest' : 'center' });
    }
    isShown.current = true;
    isByMouseRef.current = false;
  }, [container, destination, isByMouseRef]);
}
