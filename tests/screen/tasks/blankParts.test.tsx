import { beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { showWindow } from '../showWindow.tsx';
import { anAssignmentTable } from './assignmentTable.ts';
import { cellWithKeyboard, clickCell } from './gridPage.ts';
import { createTaskEngine } from './taskEngine.ts';

beforeEach(async () => {
  showWindow(createTaskEngine(anAssignmentTable()).engine);
  await clickCell('t2', 'lead');
});

test.each([
  ['the status line', () => between('footer > :first-child', 'footer > :last-child', 'across')],
  ['the words of the status line', () => middle(partOf('footer > :last-child'))],
  ['the navigation', () => between('nav > :first-child', 'nav > :last-child', 'down')],
  ['the bar of views', () => afterLast('[role="tablist"]')],
])('a click on a blank part of %s leaves the keyboard in the cell', async (_, place) => {
  await click(place());

  expect(cellWithKeyboard()).toBe('t2 lead');
  await userEvent.keyboard('{ArrowRight}');
  expect(cellWithKeyboard()).toBe('t2 support');
});

interface Point {
  readonly x: number;
  readonly y: number;
}

function partOf(selector: string): DOMRect {
  const part = document.querySelector(selector);
  if (part === null) throw new Error(`Nothing on the page is ${selector}`);
  return part.getBoundingClientRect();
}

function middle({ x, y, width, height }: DOMRect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

function between(before: string, after: string, direction: 'across' | 'down'): Point {
  const first = partOf(before);
  const last = partOf(after);
  return direction === 'across'
    ? { x: (first.right + last.left) / 2, y: middle(first).y }
    : { x: middle(first).x, y: (first.bottom + last.top) / 2 };
}

/** Far to the right of it, at its height. */
function afterLast(selector: string): Point {
  return { x: innerWidth - 40, y: middle(partOf(selector)).y };
}

async function click({ x, y }: Point): Promise<void> {
  await page.elementLocator(document.body).click({ position: { x, y } });
}
