import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';

import { headerCells, headerDepth } from '#shared/annexes/annexDocument.ts';
import { everyLine } from '#shared/reports/lineChoice.ts';
import { printedColumns } from '#shared/reports/reportDocument.ts';
import { formatCell } from '#shared/reports/tables/formatCell.ts';
import type { ReportRow, ReportTable } from '#shared/reports/tables/reportTable.ts';

import { useNavigation } from '../../app/navigation.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { useShowFigure } from '../figureList.ts';

const line = `1px solid ${tokens.colorNeutralStroke1}`;

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  header: {
    padding: '4px 6px',
    textAlign: 'center',
    border: line,
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: { padding: '3px 6px', border: line, whiteSpace: 'pre-line' },
  centred: { textAlign: 'center', fontVariantNumeric: 'tabular-nums' },
  total: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
  },
  link: { fontSize: 'inherit', fontWeight: 'inherit' },
  notes: {
    margin: '4px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

/** A table of a report as it is printed; figures lead to their tasks, codes to their rows. */
export function ReportTableView({ table }: { readonly table: ReportTable }) {
  const { heading, columns, rows, notes } = table;
  const styles = useStyles();
  const header = {
    columns: printedColumns(columns, 100),
    look: {
      headerSizePt: 11,
      sizePt: 11,
      section: { bold: true, fill: null },
      hasColumnNumbers: false,
    },
  };
  const cells = headerCells(header);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={heading}>
        <colgroup>
          {header.columns.map(({ widthMm }, index) => (
            <col key={index} style={{ width: `${widthMm}%` }} />
          ))}
        </colgroup>
        <thead>
          {Array.from({ length: headerDepth(header) }, (_, row) => (
            <tr key={row}>
              {cells
                .filter((cell) => cell.row === row)
                .map(({ text, column, rows: down, columns: wide }) => (
                  <th
                    key={column}
                    className={styles.header}
                    rowSpan={down}
                    colSpan={wide}
                    scope={wide > 1 ? 'colgroup' : 'col'}
                  >
                    {text}
                  </th>
                ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <TableRow key={index} row={row} table={table} />
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className={styles.notes}>
          {note}
        </p>
      ))}
    </div>
  );
}

function TableRow(props: { readonly row: ReportRow; readonly table: ReportTable }) {
  const { row, table } = props;
  const { columns } = table;
  const styles = useStyles();
  const name = row.cells.find((cell) => typeof cell === 'string') ?? '';
  return (
    <tr className={mergeClasses(row.isTotal && styles.total)}>
      {columns.map(({ kind, isCentred, header, group, counts }, index) => {
        const value = row.cells[index] ?? null;
        const words = formatCell(kind, value);
        const isFigure = counts !== null && typeof value === 'number' && value > 0;
        return (
          <td key={index} className={mergeClasses(styles.cell, isCentred && styles.centred)}>
            {isFigure ? (
              <Figure
                words={words}
                name={[name, group, header].filter(Boolean).join(' · ')}
                choice={{ ...everyLine, ...counts, ...row.counts }}
              />
            ) : index === 1 && row.task !== null ? (
              <TaskLink id={row.task} code={words} />
            ) : (
              words
            )}
          </td>
        );
      })}
    </tr>
  );
}

function Figure(props: {
  readonly words: string;
  readonly name: string;
  readonly choice: typeof everyLine;
}) {
  const { words, name, choice } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const show = useShowFigure();
  return (
    <Link
      as="button"
      className={styles.link}
      aria-label={t('reportScreen.total.figure', { name, tasks: words })}
      onClick={() => show({ choice, name })}
    >
      {words}
    </Link>
  );
}

function TaskLink({ id, code }: { readonly id: string; readonly code: string }) {
  const styles = useStyles();
  const { showTask } = useNavigation();
  const { rowById } = useWorkbook();
  if (!rowById.has(id)) return code;
  return (
    <Link as="button" className={styles.link} onClick={() => showTask(id)}>
      {code}
    </Link>
  );
}
