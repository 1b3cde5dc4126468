import { expect, test } from 'vitest';

import { figureAt, formatFigure } from '#tests/bench/report/figure.ts';
import { performancePage } from '#tests/bench/report/performancePage.ts';
import { slopeOf } from '#tests/bench/report/slope.ts';
import { readCalcReport } from '#tests/bench/calcMacro.ts';
import { roleOf } from '#tests/bench/processTree.ts';

const machine = {
  processor: 'Xeon',
  cores: 2,
  memoryGb: 8,
  system: 'Linux 6',
  node: '24',
  electron: '45',
  browser: 'Chromium 140',
  libreOffice: 'LibreOffice 7',
};

const pageOf = (results: Record<string, unknown>): string[] =>
  performancePage({ date: '2026-01-06', machine, results }).split('\n');

test.each([
  [[100, 1_000], 1],
  [[7, 7], 0],
  [[1, 100], 2],
  [[5, 0], null],
])('figures %j of 1,000 and 10,000 rows have the slope %s', ([small = 0, big = 0], slope) => {
  expect(
    slopeOf([
      { rows: 1_000, value: small },
      { rows: 10_000, value: big },
    ]),
  ).toBe(slope);
});

test('a figure is found by its path, or said to be missing', () => {
  const results = { import: { tables: [{ ratio: 0.5 }] } };
  expect(figureAt(results, 'import.tables.0.ratio')).toBe(0.5);
  expect(figureAt(results, 'import.tables.1.ratio')).toBeNull();
  expect(figureAt(results, 'import.tables')).toBeNull();
});

test.each([
  [0.384, '×', '0.38 ×'],
  [1234.5, 'ms', '1,235 ms'],
  [0.26, '/s', '0.3 /s'],
  [null, 'MB', '–'],
] as const)('%s %s is written %s', (value, unit, words) => {
  expect(formatFigure(value, unit)).toBe(words);
});

test('the page says which marks hold, which are missed and which were not measured', () => {
  const lines = pageOf({ annex: { ratio: 0.39, peakMb: 300 } });
  expect(lines).toContain('| Annex of 10,000 rows / LibreOffice | 0.39 × | 0.40 × | holds |');
  expect(lines).toContain('| Most memory for that annex | 300 MB | 250 MB | **missed** |');
  expect(lines).toContain(
    '| Start to usable grid / an Electron window with one line | – | 1.50 × | not measured |',
  );
});

test('the page says how a figure grows, and what Calc takes', () => {
  const at = (ms: number) => ({ sort: { medianMs: ms } });
  const lines = pageOf({
    find: { thousand: at(10), tenThousand: at(100), hundredThousand: at(1000) },
    calc: { thousand: at(50) },
  });
  expect(lines).toContain('| Sort | 10 ms | 100 ms | 1,000 ms | 1.00 |');
  expect(lines).toContain('| Sort | 10 ms / 50 ms | 100 ms / – | 1,000 ms / – |');
});

test('the first round of Calc, which loads code, is left out', () => {
  const report = 'openXlsx 1061\nsort 58\nopenXlsx 135\nsort 41\nopenXlsx 219\n';
  expect(readCalcReport(report)).toEqual({ openXlsx: [135, 219], sort: [41] });
});

test.each([
  ['/opt/electron --type=renderer --lang=vi', 'window'],
  ['/opt/electron --type=utility --utility-sub-type=node.mojom.NodeService', 'engine'],
  ['/opt/electron --type=utility --utility-sub-type=network.mojom.NetworkService', 'other'],
  ['/opt/electron --type=gpu-process', 'graphics'],
])('%s is the %s', (command, role) => {
  expect(roleOf(command)).toBe(role);
});
