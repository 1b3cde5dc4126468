import type { TimeAxis } from '#shared/timeline/axis.ts';
import { toBox } from '#shared/timeline/axis.ts';
import type { BarPart } from '#shared/timeline/moveBar.ts';

import { addressOf, cellAt } from '../../grid/cellElements.ts';
import styles from './bars.module.css';
import { barAttribute, partAttribute } from './paintBars.ts';
import type { MovedBar } from './useMoveTask.ts';

export interface DraggingParts {
  readonly axis: () => TimeAxis;
  readonly plan: (id: string, part: BarPart, days: number) => MovedBar | null;
  /** Settles when the bar may be drawn as the workbook has it. */
  readonly drop: (id: string, moved: MovedBar) => Promise<unknown>;
  /** The bar was pressed and not moved. */
  readonly press: (id: string) => void;
  /** Second line of what stands at the pointer. */
  readonly describe: (moved: MovedBar) => string;
}

/** Fewer pixels than these are a click that shook. */
const leastWay = 3;

/** Bars under `root` follow the pointer, and say in what words they will rest. */
export function listenForBars(root: HTMLElement, parts: DraggingParts, signal: AbortSignal): void {
  root.addEventListener(
    'pointerdown',
    (event) => {
      const bar = barUnder(event);
      const cell = cellAt(event);
      const id = cell === null ? undefined : addressOf(cell)?.id;
      if (bar === null || id === undefined || event.button !== 0) return;
      // The table would begin to choose cells.
      event.stopPropagation();
      parts.press(id);
      if (bar.hasAttribute('data-movable')) follow(root, { bar, id }, event, parts);
    },
    { signal, capture: true },
  );
}

function follow(
  root: HTMLElement,
  { bar, id }: { readonly bar: HTMLElement; readonly id: string },
  start: PointerEvent,
  parts: DraggingParts,
): void {
  const part = partUnder(start);
  const { left, width } = bar.style;
  // Where it comes to rest another bar is drawn; the cell stays.
  const cell = bar.parentElement;
  const preview = document.createElement('div');
  preview.className = styles['preview'] ?? '';
  preview.setAttribute('role', 'status');
  const ending = new AbortController();
  let moved: MovedBar | null = null;

  function reset(): void {
    bar.style.left = left;
    bar.style.width = width;
    delete bar.dataset['dragged'];
    cell?.removeAttribute('data-dragging');
  }

  function move(event: PointerEvent): void {
    // The button was let go outside of the window.
    if (event.buttons === 0) {
      end(false);
      return;
    }
    const way = event.clientX - start.clientX;
    if (Math.abs(way) < leastWay && moved === null) return;
    const axis = parts.axis();
    moved = parts.plan(id, part, way / axis.pxPerDay);
    if (!preview.isConnected) root.append(preview);
    if (moved === null) reset();
    else show(bar, moved, axis);
    preview.hidden = moved === null;
    if (moved !== null) say(preview, moved, parts.describe(moved), event);
  }

  function end(isDropped: boolean): void {
    ending.abort();
    preview.remove();
    if (moved === null || !isDropped) reset();
    else void parts.drop(id, moved).then(reset);
  }

  const { signal } = ending;
  addEventListener('pointermove', move, { signal });
  addEventListener('pointerup', () => end(true), { signal });
  addEventListener('pointercancel', () => end(false), { signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      end(false);
    },
    { signal, capture: true },
  );
}

/** A bar whose words name no first day keeps its left edge. */
function show(bar: HTMLElement, { days }: MovedBar, axis: TimeAxis): void {
  const box = toBox(axis, { start: days.start ?? axis.start, end: days.due });
  bar.dataset['dragged'] = '';
  bar.parentElement?.setAttribute('data-dragging', '');
  if (box === null) return;
  const left = days.start === null ? Number.parseFloat(bar.style.left) : box.left;
  bar.style.left = `${left}px`;
  bar.style.width = `${Math.max(3, box.left + box.width - left)}px`;
}

function say(preview: HTMLElement, moved: MovedBar, note: string, at: PointerEvent): void {
  const small = document.createElement('small');
  small.textContent = note;
  preview.replaceChildren(moved.phrase, small);
  preview.style.left = `${Math.min(at.clientX + 14, innerWidth - 240)}px`;
  preview.style.top = `${at.clientY + 18}px`;
}

function barUnder({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(`[${barAttribute}]`) : null;
}

function partUnder({ target }: Event): BarPart {
  const edge = target instanceof Element ? target.closest(`[${partAttribute}]`) : null;
  const part = edge?.getAttribute(partAttribute);
  return part === 'start' || part === 'due' ? part : 'whole';
}
