import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import type { KeyboardEvent, ReactNode, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { Proposal } from '#shared/proposals/proposal.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import type { Target } from '#shared/targets/target.ts';

import type { Destination } from '../app/navigation.ts';
import { isTyping } from '../app/useShortcuts.ts';
import type { TaskRow } from '../workbook/taskRow.ts';
import { ClauseItem } from './ClauseItem.tsx';
import { clauseElementId, isChosenAttribute } from './clauseElements.ts';
import { useResolution } from './resolutionView.ts';
import { useGrowingCount } from './useGrowingCount.ts';

const useStyles = makeStyles({
  scroll: { overflowY: 'auto', padding: '8px 8px 48px', fontSize: '14px', lineHeight: '22px' },
  page: { maxWidth: '820px', margin: '0 auto' },
});

/** Empty, and always the same, so that clauses without any are not drawn again. */
const noRows: readonly TaskRow[] = [];
const noTargets: readonly Target[] = [];
const noProposals: readonly Proposal[] = [];

/** Keys of the document by their code, with Shift as "Shift+KeyA". */
export type DocumentKeys = Readonly<Record<string, () => void>>;

/** The resolution as it is read, one clause chosen; keys move the choice and decide on it. */
export function ClauseDocument(props: {
  readonly container: RefObject<HTMLDivElement | null>;
  /** Those that are shown. */
  readonly clauses: readonly Clause[];
  readonly depths: ReadonlyMap<string, number>;
  readonly chosen: Clause | null;
  /** What was asked for last; asked for again, it is scrolled to again. */
  readonly destination: Destination | null;
  readonly keys: DocumentKeys;
  readonly onChoose: (id: string) => void;
  /** Stands under the chosen clause. */
  readonly decisions: ReactNode;
}) {
  const { container, clauses, depths, chosen, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { rowsByClause, targetsByClause, waitingByClause, states } = useResolution();
  const isByMouseRef = useRef(false);
  useScrollTo(container, props.destination, isByMouseRef);

  function step(by: number): void {
    const at = clauses.findIndex(({ id }) => id === chosen?.id);
    goTo(at === -1 ? (by > 0 ? 0 : clauses.length - 1) : at + by);
  }

  function goTo(place: number): void {
    const clause = clauses[Math.min(Math.max(place, 0), clauses.length - 1)];
    if (clause !== undefined) onChoose(clause.id);
  }

  function onKeyDown(event: KeyboardEvent): void {
    isByMouseRef.current = false;
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return;
    const keys: DocumentKeys = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      KeyJ: () => step(1),
      KeyK: () => step(-1),
      PageDown: () => step(10),
      PageUp: () => step(-10),
      Home: () => goTo(0),
      End: () => goTo(clauses.length - 1),
      ...props.keys,
    };
    const run = keys[event.shiftKey ? `Shift+${event.code}` : event.code];
    if (run === undefined) return;
    event.preventDefault();
    run();
  }

  const chosenAt = useMemo(() => clauses.findIndex((one) => one === chosen), [clauses, chosen]);
  const count = useGrowingCount(clauses.length, chosenAt + 1);
  return (
    <div
      ref={container}
      role="feed"
      aria-label={t('resolution.document')}
      className={styles.scroll}
      onPointerDown={() => {
        isByMouseRef.current = true;
      }}
      onKeyDown={onKeyDown}
    >
      <div className={styles.page} role="presentation">
        {clauses.slice(0, count).map((clause, index) => (
          <ClauseItem
            key={clause.id}
            clause={clause}
            depth={depths.get(clause.id) ?? 0}
            state={states.get(clause.id) ?? 'open'}
            rows={rowsByClause.get(clause.id) ?? noRows}
            targets={targetsByClause.get(clause.id) ?? noTargets}
            waiting={waitingByClause.get(clause.id) ?? noProposals}
            isChosen={clause === chosen}
            // One of them must be reached by Tab.
            isReached={index === Math.max(chosenAt, 0)}
            onChoose={onChoose}
          >
            {clause === chosen ? props.decisions : null}
          </ClauseItem>
        ))}
      </div>
    </div>
  );
}

/** Distance from the top by parents. A clause comes behind its parent. */
export function depthsOf(clauses: readonly Clause[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { id, parent } of clauses) {
    depths.set(id, parent === null ? 0 : (depths.get(parent) ?? -1) + 1);
  }
  return depths;
}

/** Gives the keyboard to the chosen clause, or to the first. */
export function focusDocument(container: HTMLElement | null): void {
  const clause =
    container?.querySelector<HTMLElement>(`[${isChosenAttribute}]`) ??
    container?.querySelector<HTMLElement>('article');
  clause?.focus({ preventScroll: true });
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
    const isByMouse = isShown.current && isByMouseRef.current;
    const hasKeyboard = container.current?.contains(document.activeElement) === true;
    if (!isShown.current || (hasKeyboard && !isByMouse)) focusDocument(container.current);
    if (destination !== null && !isByMouse) {
      document
        .getElementById(clauseElementId(destination.id))
        ?.scrollIntoView({ block: isShown.current ? 'nearest' : 'center' });
    }
    isShown.current = true;
    isByMouseRef.current = false;
  }, [container, destination, isByMouseRef]);
}
