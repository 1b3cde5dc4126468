import { makeStyles } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { checkRules } from '#shared/checks/checkRules.ts';
import type { Finding } from '#shared/checks/finding.ts';
import { moreFields } from '#shared/tasks/moreFields.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { useAsOf } from '../asOf/asOf.ts';
import type { GridChoice } from '../grid/rowGridSetup.ts';
import { switchPart } from '../grid/switchPart.ts';
import { useRevealRow } from '../grid/useRevealRow.ts';
import { taskColumns } from '../tasks/taskColumns.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { useTaskColumnContext } from '../tasks/useTaskLines.ts';
import { isFiltering } from './checkFilter.ts';
import { checkColumns, problemField } from './checkColumns.ts';
import { CheckGrid } from './CheckGrid.tsx';
import { checkKeys } from './checkKeys.ts';
import type { CheckCommand } from './checkKeys.ts';
import { gapField } from './checkLine.ts';
import type { CheckLine } from './checkLine.ts';
import type { Checks } from './checksView.ts';
import { CheckFilters, CheckToolbar } from './CheckToolbar.tsx';
import { ClarityOverview } from './ClarityOverview.tsx';
import { ObsoleteWaivers } from './ObsoleteWaivers.tsx';
import { PrintedChecks } from './PrintedChecks.tsx';
import { RulesDialog } from './RulesDialog.tsx';
import { findingsOf, useCheckList } from './useCheckList.ts';
import { useCheckMenu } from './useCheckMenu.tsx';
import { useGapWalk } from './useGapWalk.ts';
import { WaiveDialog } from './WaiveDialog.tsx';

const useStyles = makeStyles({
  table: {
    display: 'grid',
    gridTemplateRows: 'repeat(3, max-content) minmax(140px, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
  },
  grid: { gridRow: 4, minWidth: 0, minHeight: 0 },
});

/** The problems of a plan with what belongs to them: overview, commands, filters, the list. */
export function CheckTable({ checks }: { readonly checks: Checks }) {
  const { t } = useTranslation();
  const styles = useStyles();
  const list = useCheckList(checks);
  const { lines, part, filter, change } = list;
  const { grid, attach } = useRevealRow(problemField);
  const walk = useGapWalk(grid, lines);
  const columns = useCheckColumns(checks);
  const goTo = useGoTo();
  const edit = useEdit();
  const { rowById } = useWorkbook();
  const { confirm } = useMayEdit();
  const { today } = useAsOf();
  const [waiving, setWaiving] = useState<readonly Finding[]>([]);
  const [isSettling, setIsSettling] = useState(false);
  const [isPrinting, setIsPrinting] = useState(false);
  const onPrinted = useCallback(() => setIsPrinting(false), []);
  const isWaived = part === 'waived';

  function run(command: CheckCommand, choice = grid.current?.getChoice()): void {
    const active = lines.find(({ id }) => id === choice?.active?.id);
    if (command === 'next' || command === 'previous') walk.step(command === 'next' ? 1 : -1);
    else if (command === 'goTo') goTo(active);
    else if (command === 'print') setIsPrinting(list.shown > 0);
    else if (choice !== undefined && confirm()) waive(choice);
  }

  function waive({ rows, active }: GridChoice): void {
    const ids = rows.length > 0 || active === null ? rows : [active.id];
    const found = findingsOf(lines, ids);
    if (found.length === 0) return;
    if (!isWaived) {
      setWaiving(found);
      return;
    }
    const waivers = lines.flatMap(({ id, waiver }) => (ids.includes(id) ? (waiver ?? []) : []));
    const revoked = waivers.map(({ id }) => id);
    if (revoked.length > 0) void edit((engine) => engine.checks.revoke({ ids: revoked }));
  }

  // Wherever the keyboard is on this screen.
  useShortcuts({
    [checkKeys.next]: () => run('next'),
    [checkKeys.previous]: () => run('previous'),
    [checkKeys.print]: () => run('print'),
  });

  const menu = useCheckMenu(lines, run);
  return (
    <div
      className={styles.table}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, grid.current);
      }}
    >
      <ClarityOverview
        summary={checks.summary}
        chosen={filter.clarity}
        onChoose={(clarity) => change({ filter: { ...filter, clarity } })}
      />
      <CheckToolbar
        list={list}
        isWaived={isWaived}
        onCommand={run}
        onSettings={() => setIsSettling(true)}
      />
      <div>
        <CheckFilters list={list} />
        {isWaived && <ObsoleteWaivers waivers={list.obsolete} />}
      </div>
      <div className={styles.grid}>
        {lines.length === 0 ? (
          <NothingToShow isNarrowed={part !== 'all' || isFiltering(filter)} />
        ) : (
          <CheckGrid
            ref={attach}
            lines={lines}
            columns={columns}
            menu={menu}
            onCommand={run}
            onChoice={({ active }) => walk.note(active?.id ?? null)}
          />
        )}
      </div>
      {waiving.length > 0 && (
        <WaiveDialog
          findings={waiving}
          codeOf={(id) => rowById.get(id)?.task.code ?? null}
          onWaive={(reason) => {
            const problems = waiving.map(({ rule, record }) => ({ rule, record }));
            setWaiving([]);
            void edit((engine) => engine.checks.waive({ problems, reason, on: today }));
            grid.current?.focus();
          }}
          onClose={() => {
            setWaiving([]);
            grid.current?.focus();
          }}
        />
      )}
      {isSettling && (
        <RulesDialog rules={checks.result.rules} onClose={() => setIsSettling(false)} />
      )}
      {isPrinting && (
        <PrintedChecks
          checks={checks}
          findings={lines.flatMap((line) => (line.kind === 'heading' ? [] : line.findings))}
          isWaived={isWaived}
          onDone={onPrinted}
        />
      )}
      <StatusLine keys={t(isWaived ? 'checks.keysOfWaived' : 'checks.keys')}>
        {t('checks.shown', { count: list.shown })}
      </StatusLine>
    </div>
  );
}

function NothingToShow({ isNarrowed }: { readonly isNarrowed: boolean }) {
  const { t } = useTranslation();
  return isNarrowed ? (
    <EmptyNote words={t('checks.nothing')} hint={t('checks.nothingHint')} />
  ) : (
    <EmptyNote words={t('checks.allDone')} hint={t('checks.allDoneHint')} />
  );
}

const moreFieldNames: ReadonlySet<string> = new Set(moreFields);

/** The columns in which something is to be mended stand beside the usual ones. */
function useCheckColumns({ result }: Checks) {
  const { t } = useTranslation();
  const context = useTaskColumnContext();
  const lacking = [
    ...new Set(result.findings.map(({ rule }) => checkRules[rule].field ?? problemField)),
  ]
    .toSorted()
    .join(' ');
  return useMemo(() => {
    const fields = new Set(lacking.split(' '));
    const filled = new Set(moreFields.filter((field) => fields.has(field)));
    const columns = taskColumns({ ...context, filled, custom: [], hasSubtasks: false });
    return checkColumns(columns, new Set([...fields].filter(isTaskField)), t);
  }, [context, lacking, t]);
}

function isTaskField(field: string): boolean {
  return moreFieldNames.has(field) || field === 'leader' || field === 'support';
}

/** Shows the record of a line where it belongs. */
function useGoTo(): (line: CheckLine | undefined) => void {
  const { showTask, showTarget, showClause, showScreen } = useNavigation();
  return (line) => {
    const record = line?.findings[0]?.record;
    if (line === undefined || record === undefined) return;
    if (line.kind === 'task') showTask(record, gapField(line));
    else if (line.kind === 'target') showTarget(record);
    else if (line.kind === 'clause') showClause(record);
    else showScreen('agencies');
  };
}
