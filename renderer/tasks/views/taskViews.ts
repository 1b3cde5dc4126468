import type { ViewState } from '#shared/views/viewState.ts';
import { findEverything } from '#shared/filters/finding.ts';
import type { Finding } from '#shared/filters/finding.ts';

import { allowedZoom } from '../../grid/zoom.ts';
import type { ColumnLayout } from '../../grid/columnLayout.ts';

/** How the table is arranged in one of its views. */
export interface Arrangement {
  /** Null: the way the program arranges the columns. */
  readonly layout: readonly ColumnLayout[] | null;
  readonly finding: Finding;
  /** 1 is the usual size. */
  readonly zoom: number;
  /** The columns up to this one stay in sight; null: none. */
  readonly frozen: string | null;
}

export interface SavedView extends Arrangement {
  readonly id: string;
  readonly name: string;
}

/** All views of the table. What is arranged in one of them stays in it. */
export interface TaskViews {
  /** Rows whose rows below are folded in: the same in all views. */
  readonly folded: ReadonlySet<string>;
  /** The view that is always there. */
  readonly all: Arrangement;
  readonly saved: readonly SavedView[];
  /** Id of the view that is shown; null: all. */
  readonly shown: string | null;
}

export type ViewsChange = (views: TaskViews) => TaskViews;

const usual: Arrangement = { layout: null, finding: findEverything, zoom: 1, frozen: null };

export function shownArrangement({ all, saved, shown }: TaskViews): Arrangement {
  return saved.find(({ id }) => id === shown) ?? all;
}

export function withArrangement(views: TaskViews, arrangement: Arrangement): TaskViews {
  const { layout, finding, zoom, frozen } = arrangement;
  const { saved, shown } = views;
  if (!saved.some(({ id }) => id === shown)) {
    return { ...views, all: { layout, finding, zoom, frozen } };
  }
  return {
    ...views,
    saved: saved.map((view) =>
      view.id === shown ? { ...view, layout, finding, zoom, frozen } : view,
    ),
  };
}

export function showView(id: string | null): ViewsChange {
  return (views) => (views.shown === id ? views : { ...views, shown: id });
}

/** Keeps what is shown as a view of its own and shows that; "all" then shows everything again. */
export function saveView(name: string): ViewsChange {
  return (views) => {
    const { layout, finding, zoom, frozen } = shownArrangement(views);
    const id = freeId(views.saved);
    const isAll = !views.saved.some((view) => view.id === views.shown);
    return {
      ...views,
      all: isAll ? { ...views.all, finding: findEverything } : views.all,
      saved: [...views.saved, { id, name, layout, finding, zoom, frozen }],
      shown: id,
    };
  };
}

export function renameView(id: string, name: string): ViewsChange {
  return (views) => ({
    ...views,
    saved: views.saved.map((view) => (view.id === id ? { ...view, name } : view)),
  });
}

export function removeView(id: string): ViewsChange {
  return (views) => ({
    ...views,
    saved: views.saved.filter((view) => view.id !== id),
    shown: views.shown === id ? null : views.shown,
  });
}

/** By one place to the left or to the right. */
export function moveView(id: string, by: -1 | 1): ViewsChange {
  return (views) => {
    const from = views.saved.findIndex((view) => view.id === id);
    const moved = views.saved[from];
    const to = from + by;
    if (moved === undefined || to < 0 || to >= views.saved.length) return views;
    const others = views.saved.filter((view) => view !== moved);
    return { ...views, saved: [...others.slice(0, to), moved, ...others.slice(to)] };
  };
}

/** In front of another view; null: behind all. */
export function placeView(id: string, before: string | null): ViewsChange {
  return (views) => {
    const moved = views.saved.find((view) => view.id === id);
    if (moved === undefined || id === before) return views;
    const others = views.saved.filter((view) => view !== moved);
    const at = others.findIndex((view) => view.id === before);
    const place = at === -1 ? others.length : at;
    return { ...views, saved: [...others.slice(0, place), moved, ...others.slice(place)] };
  };
}

function freeId(saved: readonly SavedView[]): string {
  const numbers = saved.map(({ id }) => Number(id.slice(1)));
  return `v${Math.max(0, ...numbers) + 1}`;
}

export function viewsOfState(state: ViewState | null): TaskViews {
  return {
    folded: new Set(state?.collapsed ?? []),
    all: {
      layout: state?.columns ?? usual.layout,
      finding: state?.finding ?? usual.finding,
      zoom: allowedZoom(state?.zoom ?? usual.zoom),
      frozen: state?.frozen ?? usual.frozen,
    },
    saved: (state?.saved ?? []).map(({ columns, zoom, frozen = null, ...view }) => ({
      ...view,
      zoom: allowedZoom(zoom),
      frozen,
      layout: columns.length === 0 ? null : columns,
    })),
    shown: state?.shown ?? null,
  };
}

export function stateOfViews({ folded, all, saved, shown }: TaskViews): ViewState {
  return {
    columns: all.layout ?? [],
    collapsed: [...folded],
    finding: all.finding,
    zoom: all.zoom,
    frozen: all.frozen,
    saved: saved.map(({ layout, ...view }) => ({ ...view, columns: layout ?? [] })),
    shown,
  };
}
