import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import type { ProblemCode } from '#shared/spreadsheet/inspection.ts';

/** `bad`: something is lost or wrong when nothing is done; `warning`: to be looked at; `note`: to be known. */
export type ProblemTone = 'bad' | 'warning' | 'note';

export const problemTones = {
  'period-unclear': 'bad',
  'agency-unknown': 'warning',
  'lead-missing': 'warning',
  'lead-several': 'warning',
  'title-missing': 'bad',
  'number-unclear': 'warning',
  'value-unclear': 'bad',
  'formula-error': 'bad',
  'duplicate-row': 'warning',
  'column-unmapped': 'note',
  'row-skipped': 'note',
  'colour-only': 'note',
  'date-ambiguous': 'warning',
  'encoding-converted': 'note',
} as const satisfies Record<ProblemCode, ProblemTone>;

/** The worst first. */
export const toneOrder = ['bad', 'warning', 'note'] as const satisfies readonly ProblemTone[];

/** What is marked on a cell: the worst of its problems. */
export interface CellProblem {
  readonly tone: ProblemTone;
  /** What is said of each. */
  readonly messages: readonly string[];
}

/** By cell: "F12". */
export function cellProblems({ problems }: UnderstoodSheet): ReadonlyMap<string, CellProblem> {
  const byCell = new Map<string, CellProblem>();
  for (const { cell, code, message } of problems) {
    const tone = problemTones[code];
    const before = byCell.get(cell);
    byCell.set(
      cell,
      before === undefined
        ? { tone, messages: [message] }
        : { tone: worse(before.tone, tone), messages: [...before.messages, message] },
    );
  }
  return byCell;
}

function worse(left: ProblemTone, right: ProblemTone): ProblemTone {
  return toneOrder.indexOf(left) <= toneOrder.indexOf(right) ? left : right;
}

/** "F12" as its column and row; null for what is no cell. */
export function placeOfCell(cell: string): { letters: string; row: number } | null {
  const [, letters, row] = /^([A-Z]+)(\d+)$/u.exec(cell) ?? [];
  return letters === undefined || row === undefined ? null : { letters, row: Number(row) };
}
