import { useCallback, useEffect, useRef } from 'react';
import type { RefObject } from 'react';

import type { GridHandle } from '../grid/Grid.tsx';
import { problemField } from './checkColumns.ts';
import { gapField } from './checkLine.ts';
import type { CheckLine } from './checkLine.ts';

export interface GapWalk {
  /** Goes on to the next gap, or back, and from the last to the first. */
  readonly step: (by: 1 | -1) => void;
  /** Remembers the gap that the user is in. */
  readonly note: (id: string | null) => void;
}

/**
 * Walks from gap to gap. A line goes when its gap is filled; who was in it is taken to the one that
 * stands in its place now.
 */
export function useGapWalk(
  grid: RefObject<GridHandle | null>,
  lines: readonly CheckLine[],
): GapWalk {
  const last = useRef<{ readonly id: string; readonly place: number } | null>(null);

  const show = useCallback(
    (line: CheckLine | undefined): void => {
      if (line === undefined) return;
      const field = gapField(line) ?? problemField;
      const isShown = grid.current?.show({ id: line.id, field }) ?? false;
      if (!isShown) grid.current?.show({ id: line.id, field: problemField });
    },
    [grid],
  );

  useEffect(() => {
    if (last.current === null) return;
    const { id, place } = last.current;
    const now = lines.findIndex((line) => line.id === id);
    if (now !== -1) last.current = { id, place: now };
    else if (grid.current?.isEditing() !== true) show(nearest(lines, place));
  }, [grid, lines, show]);

  const step = useCallback(
    (by: 1 | -1) => {
      const gaps = lines.filter(({ kind }) => kind !== 'heading');
      const active = grid.current?.getChoice().active?.id ?? null;
      const place = lines.findIndex(({ id }) => id === active);
      const next =
        by === 1
          ? (gaps.find((line) => lines.indexOf(line) > place) ?? gaps[0])
          : (gaps.findLast((line) => lines.indexOf(line) < place) ?? gaps.at(-1));
      show(next);
    },
    [grid, lines, show],
  );

  const note = useCallback(
    (id: string | null) => {
      const before = last.current?.id ?? null;
      // Its line is gone, and the grid has taken the user elsewhere; the effect above knows better.
      if (before !== null && !lines.some((line) => line.id === before)) return;
      const place = lines.findIndex((line) => line.id === id);
      // Enter goes down from the last gap to the next heading, where nobody wants to be.
      const isGap = place !== -1 && lines[place]?.kind !== 'heading';
      if (id !== null && isGap) last.current = { id, place };
    },
    [lines],
  );
  return { step, note };
}

/** The first gap from a place on, else the last before it. */
function nearest(lines: readonly CheckLine[], place: number): CheckLine | undefined {
  const isGap = ({ kind }: CheckLine): boolean => kind !== 'heading';
  return lines.slice(place).find(isGap) ?? lines.slice(0, place).findLast(isGap);
}
