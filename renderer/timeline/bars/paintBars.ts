import { toBox, toX } from '#shared/timeline/axis.ts';
import type { TimeAxis } from '#shared/timeline/axis.ts';
import { addDays } from '#shared/timeline/days.ts';
import type { TimeMark } from '#shared/timeline/marks.ts';
import type { RowTime } from '#shared/timeline/rowTime.ts';

import type { CellSign } from '../../grid/gridColumn.ts';
import styles from './bars.module.css';

/** Marks the bar that can be taken hold of, and its ends. */
export const barAttribute = 'data-bar';
export const partAttribute = 'data-part';

/** What stands beside a bar, or in it where there is no room. */
export interface BarLabel {
  readonly words: string;
  readonly sign: CellSign;
}

export interface BarLook {
  readonly time: RowTime;
  readonly axis: TimeAxis;
  readonly label: BarLabel | null;
  /** In full, for the pointer and for those who can't see. */
  readonly description: string;
  readonly markWords: (mark: TimeMark) => string;
  readonly isMovable: boolean;
  /** Its first day can be moved alone. */
  readonly hasStart: boolean;
}

/** A label needs so much behind the bar; in pixels. */
const labelRoom = 132;

/** Draws what stands on the calendar in one row; see `paintCell` for why these are plain elements. */
export function paintBars(cell: HTMLElement, look: BarLook): void {
  const { time, axis } = look;
  cell.className = styles['cell'] ?? '';
  cell.replaceChildren();
  const box = time.bar === null ? null : toBox(axis, time.bar);
  if (time.ghost !== null) cell.append(...place('ghost', toBox(axis, time.ghost)));
  if (box !== null) cell.append(paintBar(look, box));
  cell.append(...time.marks.flatMap((mark) => paintMark(mark, look)));
  if (look.label !== null) cell.append(paintLabel(look.label, box, axis));
}

function paintBar(look: BarLook, box: { left: number; width: number }): HTMLElement {
  const { time, description, isMovable, hasStart } = look;
  const [bar] = place('bar', box);
  if (bar === undefined || time.bar === null) return make('div', 'bar');
  bar.setAttribute(barAttribute, '');
  bar.setAttribute('role', 'img');
  bar.ariaLabel = description;
  bar.title = description;
  bar.dataset['pattern'] = time.bar.pattern;
  bar.dataset['status'] = time.status ?? 'none';
  bar.toggleAttribute('data-open-start', time.bar.isOpenStart);
  if (time.share > 0) {
    const done = make('div', 'done');
    done.style.width = `${time.share * 100}%`;
    bar.append(done);
  }
  if (isMovable) {
    bar.toggleAttribute('data-movable', true);
    if (hasStart) bar.append(makeEdge('start'));
    bar.append(makeEdge('due'));
  }
  return bar;
}

function makeEdge(part: 'start' | 'due'): HTMLElement {
  const edge = make('div', 'edge');
  edge.setAttribute(partAttribute, part);
  return edge;
}

/** At the end of its day; nothing for days that are not on the calendar. */
function paintMark(mark: TimeMark, { axis, markWords }: BarLook): HTMLElement[] {
  if (mark.on < axis.start || mark.on > axis.end) return [];
  const element = make('div', 'mark');
  element.dataset['kind'] = mark.kind;
  element.style.left = `${toX(axis, addDays(mark.on, 1))}px`;
  element.toggleAttribute('data-done', mark.isDone === true);
  element.title = markWords(mark);
  return [element];
}

function paintLabel(
  { words, sign }: BarLabel,
  box: { left: number; width: number } | null,
  axis: TimeAxis,
): HTMLElement {
  const label = make('div', 'label');
  label.textContent = words;
  label.dataset['sign'] = sign;
  const right = (box?.left ?? 0) + (box?.width ?? 0);
  const isInside = axis.width - right < labelRoom && box !== null;
  if (isInside) label.style.right = `${axis.width - right}px`;
  else label.style.left = `${right}px`;
  label.toggleAttribute('data-inside', isInside);
  return label;
}

function place(name: string, box: { left: number; width: number } | null): HTMLElement[] {
  if (box === null) return [];
  const element = make('div', name);
  element.style.left = `${box.left}px`;
  element.style.width = `${Math.max(3, box.width)}px`;
  return [element];
}

function make(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = styles[name] ?? '';
  return element;
}
