import type { TFunction } from 'i18next';

import type { Charge } from '#shared/leaders/charge.ts';
import type { MatrixRow } from '#shared/leaders/chargeMatrix.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import { formatDay } from '#shared/periods/formatDay.ts';

import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { CellContent, GridColumn } from '../../grid/gridColumn.ts';

/** A row of the matrix, or the empty one behind them. */
export interface MatrixLine extends MatrixRow {
  readonly id: string;
}

/** A subject that is typed into the empty row. */
export interface MatrixFields {
  readonly subject: string;
}

export const emptyMatrixLine: MatrixLine = {
  ...{ id: emptyRowId, subject: '', words: '' },
  charges: new Map(),
};

/** Names of columns of leaders begin so, to be told from that of the subject. */
const leaderPrefix = 'leader ';

export function leaderOfField(field: string): string | null {
  return field.startsWith(leaderPrefix) ? field.slice(leaderPrefix.length) : null;
}

/** What is directed, then a column for each leader. */
export function matrixColumns(
  kind: Charge['kind'],
  leaders: readonly Leader[],
  t: TFunction,
): GridColumn<MatrixLine, MatrixFields>[] {
  return [
    {
      field: 'subject',
      header: t(`agencies.charges.subject.${kind}`),
      width: 240,
      grows: 2,
      canHide: false,
      content: (line) =>
        line === emptyMatrixLine
          ? { blocks: [], aside: t(`agencies.charges.newSubject.${kind}`) }
          : { blocks: [{ kind: 'text', text: line.words, tone: 'normal' }] },
      ...(kind === 'agency'
        ? {}
        : {
            editing: {
              read: ({ subject }) => ({ subject }),
              text: ({ words }) => words,
              // What is directed already keeps its words: charges name it.
              write: (text, line) => ({
                subject: line.id === emptyRowId ? text.normalize('NFC').trim() : line.subject,
              }),
            },
          }),
    },
    ...leaders.map((leader): GridColumn<MatrixLine, MatrixFields> => ({
      field: leaderPrefix + leader.id,
      header: leader.name,
      width: 128,
      grows: 1,
      canHide: false,
      content: ({ charges }) => cellContent(charges.get(leader.id), leader, t),
    })),
  ];
}

function cellContent(
  charge: Charge | undefined,
  { name, title }: Leader,
  t: TFunction,
): CellContent {
  if (charge === undefined) return { blocks: [] };
  const { from, to } = charge;
  const days = [
    ...(from === null ? [] : [t('agencies.charges.since', { day: formatDay(from) })]),
    ...(to === null ? [] : [t('agencies.charges.until', { day: formatDay(to) })]),
  ].join(' ');
  const tooltip = title === null ? name : `${name}, ${title}`;
  return {
    blocks: [
      { kind: 'text', text: t('agencies.charges.set'), tone: 'normal', sign: 'good', tooltip },
      ...(days === '' ? [] : [{ kind: 'text', text: days, tone: 'note' } as const]),
    ],
  };
}
