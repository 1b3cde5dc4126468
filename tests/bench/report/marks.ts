import type { Unit } from './figure.ts';

/** Something that was asked for. */
export interface Mark {
  readonly what: string;
  readonly path: string;
  readonly most: number;
  readonly unit: Unit;
}

const bare = 'a bare grid of the same rows';

export const marks: readonly Mark[] = [
  {
    what: 'Start to usable grid / an Electron window with one line',
    path: 'start.warmOverEmpty',
    most: 1.5,
    unit: '×',
  },
  { what: 'Engine and window when idle', path: 'idle.engineAndWindowMb', most: 350, unit: 'MB' },
  ...(['main', 'window', 'engine'] as const).map((role) => ({
    what: `Wakes of the idle ${{ main: 'main process', window: 'window', engine: 'engine' }[role]}`,
    path: `idle.app.wakesPerSecond.${role}`,
    most: 1,
    unit: '/s' as const,
  })),
  {
    what: 'Timers of the idle window',
    path: 'idle.timers.timeoutsPerSecond',
    most: 1,
    unit: '/s',
  },
  {
    what: 'Frames asked for by the idle window',
    path: 'idle.timers.framesPerSecond',
    most: 1,
    unit: '/s',
  },
  {
    what: 'Click to usable grid, 1,000 tasks',
    path: 'window.openToUsableGrid.medianMs',
    most: 1000,
    unit: 'ms',
  },
  {
    what: 'Cell edit on disk and screen, 1,000 tasks',
    path: 'window.cellEditOnDiskAndScreen.medianMs',
    most: 50,
    unit: 'ms',
  },
  {
    what: 'One cell through the door / bare SQLite',
    path: 'door.oneCell.doorOverBare',
    most: 2,
    unit: '×',
  },
  {
    what: '10,000 cells through the door / bare SQLite',
    path: 'door.tenThousandCells.doorOverBare',
    most: 3,
    unit: '×',
  },
  {
    what: '100,000 tasks and 1,000,000 history cells to first rows',
    path: 'big.openToFirstRows.medianMs',
    most: 2000,
    unit: 'ms',
  },
  {
    what: 'Undo of 10,000 cells in the engine',
    path: 'big.undoInEngine.medianMs',
    most: 300,
    unit: 'ms',
  },
  ...(['thousand', 'tenThousand', 'hundredThousand'] as const).map((size) => ({
    what: `First rows, ${wordsOf(size)} tasks / ${bare}`,
    path: `grid.${size}.firstRows.overBare`,
    most: 1.3,
    unit: '×' as const,
  })),
  {
    what: `All rows, 10,000 tasks / ${bare}`,
    path: 'grid.tenThousand.allRows.overBare',
    most: 2,
    unit: '×',
  },
  {
    what: `All rows, 100,000 tasks / ${bare}`,
    path: 'grid.hundredThousand.allRows.overBare',
    most: 4,
    unit: '×',
  },
  ...(['thousand', 'tenThousand', 'hundredThousand'] as const).map((size) => ({
    what: `95th frame of scrolling, ${wordsOf(size)} tasks / ${bare}`,
    path: `grid.${size}.scrolling.p95OverBare`,
    most: 1.3,
    unit: '×' as const,
  })),
  {
    what: `Heap of the window, 100,000 tasks / ${bare}`,
    path: 'grid.hundredThousand.heapMb.overBare',
    most: 3,
    unit: '×',
  },
  {
    what: 'Paste of 1,000 rows into 10,000',
    path: 'grid.tenThousand.pasteThousandRows.medianMs',
    most: 500,
    unit: 'ms',
  },
  {
    what: '95th indent of 200 rows in 10,000',
    path: 'grid.tenThousand.indentTwoHundredRows.p95Ms',
    most: 100,
    unit: 'ms',
  },
  {
    what: '95th cell edit in 10,000',
    path: 'grid.tenThousand.cellEdit.p95Ms',
    most: 50,
    unit: 'ms',
  },
  {
    what: 'Excel table of 10,000 rows understood / LibreOffice to CSV',
    path: 'import.10000.ratio',
    most: 0.6,
    unit: '×',
  },
  {
    what: 'Excel table of 50,000 rows understood / LibreOffice to CSV',
    path: 'import.50000.ratio',
    most: 0.9,
    unit: '×',
  },
  {
    what: 'Excel table of 100,000 rows understood / LibreOffice to CSV',
    path: 'import.100000.ratio',
    most: 1,
    unit: '×',
  },
  {
    what: 'Excel table of 10,000 rows written into a plan',
    path: 'apply.apply.medianMs',
    most: 1000,
    unit: 'ms',
  },
  {
    what: 'Longest frame of the window while 10,000 rows are read',
    path: 'importWindow.read.longestMs',
    most: 50,
    unit: 'ms',
  },
  {
    what: 'Longest frame of the window while 10,000 rows are taken in',
    path: 'importWindow.apply.longestMs',
    most: 50,
    unit: 'ms',
  },
  { what: 'Annex of 10,000 rows / LibreOffice', path: 'annex.ratio', most: 0.4, unit: '×' },
  { what: 'Most memory for that annex', path: 'annex.peakMb', most: 250, unit: 'MB' },
  { what: '90 packs of 50 rows sent', path: 'packs.send.medianMs', most: 10_000, unit: 'ms' },
  {
    what: '90 returned files to the review',
    path: 'receive.receive.wallMs',
    most: 15_000,
    unit: 'ms',
  },
  { what: '90 returned files merged', path: 'receive.merge.wallMs', most: 2000, unit: 'ms' },
  {
    what: '95th frame of the scrolled calendar of 10,000 rows',
    path: 'timeline.scrolling.calendar.p95Ms',
    most: 50,
    unit: 'ms',
  },
  {
    what: 'Dashboard of 10,000 tasks as of another day',
    path: 'reports.dashboardOfAnotherDay.medianMs',
    most: 200,
    unit: 'ms',
  },
  { what: 'First dashboard of 10,000 tasks', path: 'reports.firstMs', most: 200, unit: 'ms' },
  {
    what: 'Report of a period, 10,000 tasks',
    path: 'reports.reportOfAPeriod.medianMs',
    most: 200,
    unit: 'ms',
  },
  {
    what: 'All rules checked, 10,000 tasks',
    path: 'checks.readAndCheck.medianMs',
    most: 500,
    unit: 'ms',
  },
];

function wordsOf(size: 'thousand' | 'tenThousand' | 'hundredThousand'): string {
  return { thousand: '1,000', tenThousand: '10,000', hundredThousand: '100,000' }[size];
}
