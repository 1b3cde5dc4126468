import { useCallback, useMemo, useRef, useState } from 'react';
import type { RefObject } from 'react';

import type { Decision } from '#shared/handoffs/decision.ts';
import type { ReturnReview, ReturnSummary } from '#shared/handoffs/returnReview.ts';

import type { GridHandle } from '../../grid/Grid.tsx';
import type { CellEdit } from '../../grid/gridColumn.ts';
import { nothingChosen } from '../../grid/rowGridSetup.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import type { OwnValue, ReviewAction, ShownLine } from './reviewColumns.ts';
import { decisionCell } from './ReviewGrid.tsx';
import {
  countLines,
  filterLines,
  isDecidable,
  isOpen,
  isToBeTaken,
  reviewLines,
} from './reviewLines.ts';
import type { ReviewFilter, ReviewLine } from './reviewLines.ts';
import { useDecisions } from './useDecisions.ts';

/** The lines of one returned file, where the user is in them, and what is decided. */
export interface Reviewing {
  readonly grid: RefObject<GridHandle | null>;
  readonly lines: readonly ReviewLine[];
  readonly shown: readonly ShownLine[];
  readonly counts: Readonly<Record<ReviewFilter, number>>;
  readonly filter: ReviewFilter;
  readonly setFilter: (filter: ReviewFilter) => void;
  readonly active: ReviewLine | null;
  readonly setChoice: (choice: GridChoice) => void;
  /** Cells that can be taken without a look and wait for a decision. */
  readonly safe: readonly string[];
  /** Lines that change the plan when what is decided is taken in. */
  readonly taken: number;
  readonly act: (ids: readonly string[], action: ReviewAction) => void;
  readonly decide: (ids: readonly string[], decision: Decision | null) => void;
  readonly writeOwn: (edits: readonly CellEdit<OwnValue>[]) => void;
  readonly step: (by: 1 | -1) => void;
  readonly kept: () => Promise<void>;
}

export function useReviewing(
  review: ReturnReview,
  onKept: (summary: ReturnSummary) => void,
): Reviewing {
  const grid = useRef<GridHandle>(null);
  const { said, decide: say, kept } = useDecisions(review.summary.id, review.revision, onKept);
  const [filter, setFilter] = useState<ReviewFilter>('differences');
  const [choice, setChoice] = useState(nothingChosen);
  const lines = useMemo(() => reviewLines(review, said), [review, said]);
  const activeId = choice.active?.id ?? null;
  const shown = useShownLines(lines, filter, activeId);
  const counts = useMemo(() => countLines(lines), [lines]);
  const safe = useMemo(
    () => lines.filter((line) => line.isSafe && isOpen(line)).map(({ id }) => id),
    [lines],
  );
  const taken = useMemo(() => lines.filter(isToBeTaken).length, [lines]);

  const decide = useCallback(
    (ids: readonly string[], decision: Decision | null) => {
      const wanted = new Set(ids);
      const keys = lines.filter(
        (line) =>
          wanted.has(line.id) &&
          isDecidable(line) &&
          (decision?.take !== 'theirs' || line.isTakeable),
      );
      say(
        keys.map(({ id }) => id),
        decision,
      );
    },
    [lines, say],
  );

  function step(by: 1 | -1): void {
    const at = shown.findIndex(({ id }) => id === activeId);
    const next = shown[at === -1 ? 0 : at + by];
    if (next !== undefined) grid.current?.show(decisionCell(next.id));
  }

  /** On to the next that waits for a decision, as long as there is one. */
  function goOn(ids: readonly string[]): void {
    const done = new Set(ids);
    const at = shown.findLastIndex(({ id }) => done.has(id));
    const next = shown.slice(at + 1).find((line) => isOpen(line) && !done.has(line.id));
    if (next !== undefined) grid.current?.show(decisionCell(next.id));
  }

  function act(ids: readonly string[], action: ReviewAction): void {
    const [first] = ids;
    if (first === undefined) return;
    if (action === 'own') {
      const line = lines.find(({ id }) => id === first);
      const hasValue = line !== undefined && line.field !== '' && isDecidable(line);
      if (hasValue) grid.current?.edit(decisionCell(first));
      return;
    }
    decide(ids, action === 'theirs' ? { take: 'theirs' } : { take: 'ours', because: null });
    goOn(ids);
  }

  return {
    grid,
    lines,
    shown,
    counts,
    filter,
    setFilter,
    active: lines.find(({ id }) => id === activeId) ?? null,
    setChoice,
    safe,
    taken,
    act,
    decide,
    writeOwn(edits) {
      for (const { id, after } of edits) {
        if (after.own !== null) {
          decide([id], { take: 'own', value: after.own.value, because: null });
        }
      }
    },
    step,
    kept,
  };
}

/** The same object again for each line in which nothing changed, so that only the others are drawn. */
function useShownLines(
  lines: readonly ReviewLine[],
  filter: ReviewFilter,
  activeId: string | null,
): readonly ShownLine[] {
  const filtered = useMemo(() => filterLines(lines, filter), [lines, filter]);
  const resting = useMemo(
    () => filtered.map((line): ShownLine => ({ ...line, isActive: false })),
    [filtered],
  );
  return useMemo(
    () => resting.map((line) => (line.id === activeId ? { ...line, isActive: true } : line)),
    [activeId, resting],
  );
}
