import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
  useArrowNavigationGroup,
} from '@fluentui/react-components';
import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { formatDay } from '#shared/periods/formatDay.ts';

import type { TaskRow } from '../workbook/taskRow.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { TitleField } from './TitleField.tsx';

const narrow = '@container (max-width: 460px)';

const useStyles = makeStyles({
  table: { tableLayout: 'fixed' },
  header: { backgroundColor: tokens.colorNeutralBackground2 },
  headerCell: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  code: { width: '68px', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  lead: { width: '104px', [narrow]: { display: 'none' } },
  period: { width: '96px', [narrow]: { display: 'none' } },
  // In a narrow window who and when stand below what.
  below: {
    display: 'none',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    [narrow]: { display: 'block' },
  },
  row: { cursor: 'default' },
  cell: { verticalAlign: 'top', padding: `7px ${tokens.spacingHorizontalS}`, height: 'auto' },
  chip: {
    display: 'inline-block',
    maxWidth: '100%',
    boxSizing: 'border-box',
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground4,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  day: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The tasks of one clause: Enter shows one in the task grid, F2 edits its title. */
export function ClauseTaskList(props: {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly rows: readonly TaskRow[];
  readonly renaming: string | null;
  readonly onRename: (id: string) => void;
  readonly onRenamed: () => void;
  readonly onShow: (id: string) => void;
}) {
  const { list, rows, renaming } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const arrows = useArrowNavigationGroup({ axis: 'vertical' });
  if (rows.length === 0) return <div ref={list} tabIndex={-1} />;
  return (
    <div ref={list} tabIndex={-1} onFocus={focusFirstRow}>
      <Table size="small" className={styles.table} aria-label={t('resolution.tasks.heading')}>
        <TableHeader className={styles.header}>
          <TableRow>
            {(['code', 'title', 'lead', 'period'] as const).map((name) => (
              <TableHeaderCell
                key={name}
                className={mergeClasses(styles.headerCell, name !== 'title' && styles[name])}
              >
                {t(`resolution.tasks.${name}`)}
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody {...arrows}>
          {rows.map((row) => (
            <TaskLine
              key={row.id}
              row={row}
              isRenaming={row.id === renaming}
              onRename={() => props.onRename(row.id)}
              onRenamed={props.onRenamed}
              onShow={() => props.onShow(row.id)}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function TaskLine(props: {
  readonly row: TaskRow;
  readonly isRenaming: boolean;
  readonly onRename: () => void;
  readonly onRenamed: () => void;
  readonly onShow: () => void;
}) {
  const { row, isRenaming } = props;
  const { task } = row;
  const due = row.period?.due ?? null;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencyById } = useWorkbook();
  const agency = agencyById.get(task.lead?.agency ?? '');
  const lead = agency?.short ?? task.lead?.text ?? null;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || event.ctrlKey) return;
    if (event.key === 'Enter') props.onShow();
    else if (event.key === 'F2') props.onRename();
    else return;
    event.preventDefault();
  }

  return (
    <TableRow
      tabIndex={0}
      className={styles.row}
      title={isRenaming ? undefined : t('resolution.tasks.listKeys')}
      onKeyDown={onKeyDown}
      onDoubleClick={props.onShow}
    >
      <TableCell className={mergeClasses(styles.cell, styles.code, styles.quiet)}>
        {task.code}
      </TableCell>
      {isRenaming ? (
        <TableCell className={styles.cell} colSpan={3}>
          <TitleField task={task} onDone={props.onRenamed} />
        </TableCell>
      ) : (
        <>
          <TableCell className={styles.cell}>
            {task.title}
            <div className={styles.below}>
              {[lead, task.period].filter((words) => words !== null).join(' · ')}
            </div>
          </TableCell>
          <TableCell className={mergeClasses(styles.cell, styles.lead)}>
            {lead !== null && (
              <span className={styles.chip} title={agency?.name ?? lead}>
                {lead}
              </span>
            )}
          </TableCell>
          <TableCell className={mergeClasses(styles.cell, styles.period)}>
            {task.period}
            {due !== null && <div className={styles.day}>{formatDay(due)}</div>}
          </TableCell>
        </>
      )}
    </TableRow>
  );
}

/** F6 puts the focus on the list; what takes the keys is its first row. */
function focusFirstRow(event: FocusEvent<HTMLDivElement>): void {
  if (event.target !== event.currentTarget) return;
  event.currentTarget.querySelector<HTMLElement>('tbody [tabindex="0"]')?.focus();
}
