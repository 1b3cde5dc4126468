import { describe, expect, test } from 'vitest';

import { cellPaddingMm, fitColumns } from '#shared/annexes/fitColumns.ts';
import type { FittedColumn } from '#shared/annexes/fitColumns.ts';
import { textWidthPt } from '#shared/annexes/textMetrics.ts';

const font = { sizePt: 12, isBold: true };
const figure = '10.160,896';
const figureMm = (textWidthPt(figure, font) * 25.4) / 72 + cellPaddingMm;

function aColumn(widthMm: number, isUnbroken: boolean): FittedColumn {
  return {
    ...{ header: '', group: null, align: 'right', kind: 'text', isReason: false },
    ...{ widthMm, isUnbroken },
  };
}

function fit(columns: readonly FittedColumn[]): number[] {
  return fitColumns(columns, 252, () => [figure], font).map(({ widthMm }) => widthMm);
}

const sum = (widths: readonly number[]) => widths.reduce((total, mm) => total + mm, 0);

describe('columns of figures', () => {
  test('take the room of their longest one from the others', () => {
    const widths = fit([aColumn(120, false), aColumn(10, true), aColumn(10, true)]);
    expect(widths[1]).toBeCloseTo(figureMm);
    expect(widths[2]).toBeCloseTo(figureMm);
    expect(sum(widths)).toBeCloseTo(252);
  });

  test('leave a quarter of the page to the others, however many they are', () => {
    const widths = fit([
      aColumn(500, false),
      ...Array.from({ length: 24 }, () => aColumn(8, true)),
    ]);
    expect(widths[0]).toBeCloseTo(252 / 4);
    expect(sum(widths)).toBeCloseTo(252);
  });

  test('share the page where there are no others', () => {
    const widths = fit(Array.from({ length: 24 }, () => aColumn(10, true)));
    expect(sum(widths)).toBeCloseTo(252);
  });
});

describe('columns of words', () => {
  const day = '31/12/2020';
  const dayMm = (textWidthPt(day, font) * 25.4) / 72 + cellPaddingMm;
  const cells = ['Tổng kết năm 2020', 'Sở Lao động - Thương binh', `Đến ${day}`, 'Trong năm'];

  test('leave the days and numbers in them whole', () => {
    const columns = [aColumn(60, false), aColumn(30, false), aColumn(12, false)];
    const widths = fitColumns(columns, 160, (column) => [cells[column] ?? ''], font);

    expect(widths[2]?.widthMm).toBeCloseTo(dayMm);
    expect(sum(widths.map(({ widthMm }) => widthMm))).toBeCloseTo(160);
  });

  test('are as wide as asked for where these have room', () => {
    const columns = [aColumn(60, false), aColumn(20, false), aColumn(30, false)];
    const widths = fitColumns(columns, 110, (column) => [cells[column] ?? ''], font);

    expect(widths.map(({ widthMm }) => Math.round(widthMm))).toEqual([60, 20, 30]);
  });

  test('keep their days whole also where others take of their room', () => {
    const columns = [aColumn(200, false), aColumn(dayMm, false), aColumn(5, true)];
    const texts = ['Việc', day, figure];
    const widths = fitColumns(columns, 205 + dayMm, (column) => [texts[column] ?? ''], font);

    expect(widths[1]?.widthMm).toBeGreaterThanOrEqual(dayMm - 1e-6);
  });
});
