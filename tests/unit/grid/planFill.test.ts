import { expect, test } from 'vitest';

import { planFill, planRepeat } from '#renderer/grid/fill/planFill.ts';

const cells: Readonly<Record<string, string>> = {
  'a x': 'Quý I/2020',
  'a y': 'Sở Nội vụ',
  'b x': 'Quý II/2020',
  'b y': 'Sở Tài chính',
};
const words = (id: string, field: string): string => cells[`${id} ${field}`] ?? '';
const say = (filled: readonly { id: string; field: string; words: string }[]): string[] =>
  filled.map((cell) => `${cell.id} ${cell.field}: ${cell.words}`);

const usualWay = { isOpposite: false, holdsNames: () => false };

const source = { rows: ['b'], fields: ['x', 'y'] };

test('dragged down, series go on and words are repeated', () => {
  expect(say(planFill(source, { rows: ['b', 'c'], fields: ['x', 'y'] }, words, usualWay))).toEqual([
    'c x: Quý III/2020',
    'c y: Sở Tài chính',
  ]);
});

test('dragged up, series go back', () => {
  expect(say(planFill(source, { rows: ['a', 'b'], fields: ['x', 'y'] }, words, usualWay))).toEqual([
    'a x: Quý I/2020',
    'a y: Sở Tài chính',
  ]);
});

test('with Ctrl, a series is not counted on', () => {
  const target = { rows: ['b', 'c', 'd'], fields: ['x'] };

  expect(
    say(planFill({ rows: ['b'], fields: ['x'] }, target, words, { ...usualWay, isOpposite: true })),
  ).toEqual(['c x: Quý II/2020', 'd x: Quý II/2020']);
});

test('names are repeated, also where they end in a number', () => {
  const target = { rows: ['b', 'c'], fields: ['x', 'y'] };
  const district = (id: string): string => (id === 'b' ? 'Quận 1' : '');

  expect(
    say(planFill(source, target, district, { ...usualWay, holdsNames: (field) => field === 'y' })),
  ).toEqual(['c x: Quận 2', 'c y: Quận 1']);
});

test('dragged to the right, each row goes on by itself', () => {
  const rows = ['a', 'b'];

  expect(
    say(planFill({ rows, fields: ['x'] }, { rows, fields: ['x', 'y'] }, words, usualWay)),
  ).toEqual(['a y: Quý II/2020', 'b y: Quý III/2020']);
});

/** A heading between two tasks, whose cells it covers. */
const wordsAround =
  (heading: string) =>
  (id: string, field: string): string | null =>
    id === heading ? null : words(id, field);

test('a heading in between takes no step of a series', () => {
  const target = { rows: ['b', 'heading', 'c', 'd'], fields: ['x'] };

  expect(
    say(planFill({ rows: ['b'], fields: ['x'] }, target, wordsAround('heading'), usualWay)),
  ).toEqual(['c x: Quý III/2020', 'd x: Quý IV/2020']);
});

test('neither does one among the cells that go on', () => {
  const rows = ['a', 'heading', 'b'];
  const target = { rows: [...rows, 'c'], fields: ['x'] };

  expect(say(planFill({ rows, fields: ['x'] }, target, wordsAround('heading'), usualWay))).toEqual([
    'c x: Quý III/2020',
  ]);
});

test('dragged up over a heading, a series goes back without a gap', () => {
  const target = { rows: ['0', '1', 'heading', 'b'], fields: ['x'] };

  expect(
    say(planFill({ rows: ['b'], fields: ['x'] }, target, wordsAround('heading'), usualWay)),
  ).toEqual(['0 x: Quý IV/2019', '1 x: Quý I/2020']);
});

const all = { rows: ['a', 'b', 'c'], fields: ['x', 'y'] };

test('Ctrl+D repeats the first row of the choice', () => {
  expect(say(planRepeat({ rows: ['a', 'c'], fields: ['y'] }, all, 'down', words))).toEqual([
    'c y: Sở Nội vụ',
  ]);
});

test('Ctrl+D on one cell takes the cell above, and on the first row nothing', () => {
  expect(say(planRepeat({ rows: ['b'], fields: ['y'] }, all, 'down', words))).toEqual([
    'b y: Sở Nội vụ',
  ]);
  expect(planRepeat({ rows: ['a'], fields: ['y'] }, all, 'down', words)).toEqual([]);
});

test('Ctrl+D goes past a heading to the cell above it, and below it when it is chosen as well', () => {
  const withHeading = { rows: ['a', 'heading', 'b', 'c'], fields: ['x', 'y'] };
  const one = { rows: ['b'], fields: ['y'] };
  const range = { rows: ['heading', 'b', 'c'], fields: ['y'] };

  expect(say(planRepeat(one, withHeading, 'down', wordsAround('heading')))).toEqual([
    'b y: Sở Nội vụ',
  ]);
  expect(say(planRepeat(range, withHeading, 'down', wordsAround('heading')))).toEqual([
    'c y: Sở Tài chính',
  ]);
});

test('Ctrl+R takes the cell to the left', () => {
  expect(say(planRepeat({ rows: ['b'], fields: ['y'] }, all, 'right', words))).toEqual([
    'b y: Quý II/2020',
  ]);
});
