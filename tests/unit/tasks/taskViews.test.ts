import { expect, test } from 'vitest';

import {
  moveView,
  placeView,
  removeView,
  renameView,
  saveView,
  shownArrangement,
  showView,
  stateOfViews,
  viewsOfState,
  withArrangement,
} from '#renderer/tasks/views/taskViews.ts';
import type { TaskViews, ViewsChange } from '#renderer/tasks/views/taskViews.ts';
import { findEverything } from '#shared/filters/finding.ts';

const overdue = { ...findEverything, quick: ['overdue'] } as const;
const start = viewsOfState(null);
const narrowed = withArrangement(start, { ...shownArrangement(start), finding: overdue });

function after(views: TaskViews, ...changes: ViewsChange[]): TaskViews {
  return changes.reduce((before, change) => change(before), views);
}

function names({ saved }: TaskViews): string[] {
  return saved.map(({ name }) => name);
}

test('what is shown is kept under a name, and the view of all shows everything again', () => {
  const views = after(narrowed, saveView('Quá hạn'));

  expect(shownArrangement(views).finding).toEqual(overdue);
  expect(shownArrangement(after(views, showView(null))).finding).toEqual(findEverything);
});

test('a copy of a view leaves that view as it is', () => {
  const views = after(narrowed, saveView('Quá hạn'), saveView('Bản sao'));

  expect(views.saved.map(({ finding }) => finding)).toEqual([overdue, overdue]);
});

test('what is arranged in a view stays in it', () => {
  const views = after(narrowed, saveView('Quá hạn'), (before) =>
    withArrangement(before, { ...shownArrangement(before), zoom: 1.5 }),
  );

  expect(shownArrangement(views).zoom).toBe(1.5);
  expect(shownArrangement(after(views, showView(null))).zoom).toBe(1);
});

test('views are renamed and moved', () => {
  const three = after(start, saveView('a'), saveView('b'), saveView('c'));

  expect(names(after(three, moveView('v3', -1)))).toEqual(['a', 'c', 'b']);
  expect(names(after(three, moveView('v1', -1)))).toEqual(['a', 'b', 'c']);
  expect(names(after(three, placeView('v3', 'v1')))).toEqual(['c', 'a', 'b']);
  expect(names(after(three, placeView('v1', null)))).toEqual(['b', 'c', 'a']);
  expect(names(after(three, placeView('v2', 'v2')))).toEqual(['a', 'b', 'c']);
  expect(names(after(three, renameView('v2', 'B')))).toEqual(['a', 'B', 'c']);
});

test('when the view that is shown is removed, all is shown', () => {
  const views = after(start, saveView('a'), saveView('b'), removeView('v2'));

  expect([names(views), views.shown]).toEqual([['a'], null]);
});

test('views come back from the workbook as they were left', () => {
  const views = after(narrowed, saveView('Quá hạn'), saveView('b'), showView('v1'));

  expect(stateOfViews(viewsOfState(stateOfViews(views)))).toEqual(stateOfViews(views));
});

test('what was kept before there were views is the view of all', () => {
  const columns = [{ field: 'title', width: 300, hidden: false }];
  const views = viewsOfState({ columns, collapsed: ['S'] });

  expect(shownArrangement(views)).toEqual({
    layout: columns,
    finding: findEverything,
    zoom: 1,
    frozen: null,
  });
  expect(views.folded).toEqual(new Set(['S']));
});
