import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { InspectedSheet } from '#shared/spreadsheet/inspection.ts';

import { fieldName } from './fieldName.ts';
import { columnLetters, previewRow } from './tableCells.ts';
import type { PreviewRow } from './tableCells.ts';

/** As many rows as anyone looks through; the import takes all. */
const shownRows = 200;

const cellBorder = `1px solid ${tokens.colorNeutralStroke3}`;

const useStyles = makeStyles({
  table: {
    borderCollapse: 'separate',
    borderSpacing: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: '100%',
  },
  field: {
    padding: '6px 8px',
    textAlign: 'start',
    verticalAlign: 'bottom',
    backgroundColor: tokens.colorBrandBackground2,
    borderRight: cellBorder,
    fontWeight: tokens.fontWeightRegular,
  },
  chip: {
    display: 'inline-block',
    padding: '0 9px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '20px',
    whiteSpace: 'nowrap',
  },
  own: { color: tokens.colorNeutralForeground2 },
  header: { display: 'block', paddingTop: '4px', color: tokens.colorNeutralForeground2 },
  cell: {
    padding: '6px 8px',
    maxWidth: '320px',
    minWidth: '56px',
    verticalAlign: 'top',
    borderRight: cellBorder,
    borderBottom: cellBorder,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  title: { minWidth: '220px' },
  row: { color: tokens.colorNeutralForeground3, textAlign: 'end', minWidth: '28px' },
  section: {
    backgroundColor: tokens.colorNeutralBackground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  problem: {
    outline: `2px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    outlineOffset: '-2px',
  },
  more: { padding: '8px 2px', color: tokens.colorNeutralForeground3 },
});

/** The rows as understood, under the columns of the file. Cells with a problem are framed. */
export function SheetPreview(props: { readonly sheet: InspectedSheet }) {
  const { sheet } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const letters = columnLetters(sheet);
  const rows = useMemo(
    () => sheet.rows.slice(0, shownRows).map((row) => previewRow(row, sheet)),
    [sheet],
  );
  const problems = new Set(sheet.problems.map(({ cell }) => cell));
  if (letters.length === 0) return t(`spreadsheetWindow.import.kind.${sheet.kind}`);
  return (
    <>
      <table
        className={styles.table}
        aria-label={t('spreadsheetWindow.import.preview', { sheet: sheet.name })}
      >
        <thead>
          <tr>
            <th
              scope="col"
              className={styles.field}
              aria-label={t('spreadsheetWindow.import.row')}
            />
            {letters.map((letter) => (
              <ColumnHeader key={letter} column={sheet.columns[letter]} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.row} row={row} letters={letters} sheet={sheet} problems={problems} />
          ))}
        </tbody>
      </table>
      {sheet.rows.length > shownRows && (
        <div className={styles.more}>
          {t('spreadsheetWindow.import.moreRows', { count: sheet.rows.length - shownRows })}
        </div>
      )}
    </>
  );
}

function ColumnHeader(props: { readonly column: InspectedSheet['columns'][string] | undefined }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const { field = null, header = '' } = props.column ?? {};
  return (
    <th scope="col" className={styles.field}>
      <span className={mergeClasses(styles.chip, field === null && styles.own)}>
        {field === null ? t('spreadsheetWindow.import.extraColumn') : fieldName(field, t)}
      </span>
      <span className={styles.header}>{header}</span>
    </th>
  );
}

function Line(props: {
  readonly row: PreviewRow;
  readonly letters: readonly string[];
  readonly sheet: InspectedSheet;
  readonly problems: ReadonlySet<string>;
}) {
  const { row, letters, sheet, problems } = props;
  const styles = useStyles();
  return (
    <tr className={mergeClasses(row.isSection && styles.section)}>
      <td className={mergeClasses(styles.cell, styles.row)}>{row.row}</td>
      {letters.map((letter) => {
        const isTitle = sheet.columns[letter]?.field === 'title';
        return (
          <td
            key={letter}
            className={mergeClasses(
              styles.cell,
              isTitle && styles.title,
              problems.has(`${letter}${row.row}`) && styles.problem,
            )}
            style={isTitle ? { paddingLeft: 8 + row.level * 12 } : undefined}
          >
            {row.cells[letter]}
          </td>
        );
      })}
    </tr>
  );
}
