import {
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  QuickFilterModule,
  RenderApiModule,
  RowApiModule,
  RowStyleModule,
  TextEditorModule,
} from 'ag-grid-community';
import type { ColDef } from 'ag-grid-community';

import { bareRow } from './bareRow.ts';
import type { BareRow } from './bareRow.ts';

/**
 * The library alone with the same rows, columns and text that wraps: what no program on it can beat.
 * Rows are made here, and their heights are given, for measuring belongs to the program.
 */
const count = Number(new URLSearchParams(location.search).get('rows'));
const root = document.getElementById('grid');
if (root === null) throw new Error('index.html has no element with the id "grid"');

const rows = Array.from({ length: count }, (_, index) => bareRow(index));
const grid = createGrid<BareRow>(
  root,
  {
    columnDefs: [
      column('number', 48),
      column('code', 72),
      column('title', 280, 5),
      column('lead', 112),
      column('support', 176, 2),
      column('leader', 146, 1),
      column('period', 118, 1),
      column('product', 118, 1),
      column('note', 100, 1),
    ],
    rowData: rows,
    getRowId: ({ data }) => data.id,
    getRowHeight: ({ data }) => data?.height,
    animateRows: false,
    enterNavigatesVerticallyAfterEdit: true,
  },
  {
    modules: [
      ClientSideRowModelApiModule,
      ClientSideRowModelModule,
      ColumnApiModule,
      QuickFilterModule,
      RenderApiModule,
      RowApiModule,
      RowStyleModule,
      TextEditorModule,
    ],
  },
);

Object.assign(window, {
  search: (words: string) => grid.setGridOption('quickFilterText', words),
  /** As when rows are taken away, and when they come back. */
  showRows: (isShown: boolean) => grid.setGridOption('rowData', isShown ? rows : []),
});

function column(field: keyof BareRow, width: number, flex?: number): ColDef<BareRow> {
  const size = flex === undefined ? { width } : { minWidth: width, flex };
  return { field, editable: field === 'title', ...size };
}
