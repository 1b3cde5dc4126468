import { useEffect, useState } from 'react';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';

import type { GridHandle } from '#renderer/grid/Grid.tsx';
import { useRevealRow } from '#renderer/grid/useRevealRow.ts';

import { mount } from '../mount.tsx';

/** A row is wanted at once; each press draws anew, as a patch does, with the keyboard in the button. */
function Table(props: { readonly role: string; readonly grid: GridHandle }) {
  const { role, grid } = props;
  const { attach, reveal } = useRevealRow('title');
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    attach(grid);
    reveal({ id: 'new', field: null, isForEditing: false });
  }, [attach, grid, reveal]);
  return (
    <div role={role} aria-label="Trước bảng">
      <button onClick={() => setDrawn((before) => before + 1)}>{`Lần ${drawn}`}</button>
    </div>
  );
}

test.each([
  ['toolbar', 'keyboard in new'],
  ['dialog', 'new in sight'],
  ['menu', 'new in sight'],
])('a row that comes while the keyboard is in a %s: %s', async (role, expected) => {
  const told: string[] = [];
  let isThere = false;
  const tell = (words: string): boolean => {
    if (isThere) told.push(words);
    return isThere;
  };
  const grid: Partial<GridHandle> = {
    getChoice: () => ({ active: null, rows: [], areWholeRows: false, cells: null }),
    show: ({ id }) => tell(`keyboard in ${id}`),
    bringIntoSight: (id) => tell(`${id} in sight`),
  };
  mount(<Table role={role} grid={grid as GridHandle} />);
  await page.getByText('Lần 1').click();
  await expect.element(page.getByText('Lần 2')).toBeVisible();
  expect(told).toEqual([]);

  isThere = true;
  await page.getByText('Lần 2').click();
  await expect.element(page.getByText('Lần 3')).toBeVisible();
  await page.getByText('Lần 3').click();
  await expect.element(page.getByText('Lần 4')).toBeVisible();

  expect(told).toEqual([expected]);
});
