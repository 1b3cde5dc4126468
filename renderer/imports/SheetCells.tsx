import { useMemo } from 'react';
import type { Ref } from 'react';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';

import { CellSheet } from './cells/CellSheet.tsx';
import type { CellSheetHandle } from './cells/CellSheet.tsx';
import { cellProblems } from './problems/cellProblems.ts';
import type { Corrections } from './useCorrections.ts';
import { useSheetRows } from './useSheetRows.ts';

/** The cells of one sheet, with what is asked of the engine for them. */
export function SheetCells(props: {
  readonly ref: Ref<CellSheetHandle>;
  readonly table: string;
  readonly sheet: UnderstoodSheet;
  /** Of what was understood. */
  readonly generation: number;
  readonly year: number;
  readonly corrections: Corrections;
  readonly onCell: (cell: string) => void;
  readonly onEnter: () => void;
}) {
  const { ref, table, sheet, generation, corrections, onCell, onEnter } = props;
  const rows = useSheetRows(table, sheet, generation);
  const problems = useMemo(() => cellProblems(sheet), [sheet]);
  return (
    <CellSheet
      ref={ref}
      sheet={sheet}
      rows={rows}
      problems={problems}
      year={props.year}
      onColumn={(letters, field) => corrections.setColumn(sheet, letters, field)}
      onRows={(chosen, choice) => corrections.setRows(sheet, chosen, choice)}
      onCell={onCell}
      onEnter={onEnter}
    />
  );
}
