import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import { isTyping, useShortcuts } from '../app/useShortcuts.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ClauseDocument } from './ClauseDocument.tsx';
import { noRows } from './ClauseItem.tsx';
import { ClauseTasks } from './ClauseTasks.tsx';
import { coverageOf, groupByClause } from './coverage.ts';
import { ResolutionHeader } from './ResolutionHeader.tsx';
import { useHasSelectedWords } from './useHasSelectedWords.ts';
import { useTaskMaking } from './useTaskMaking.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
  },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(344px, 44%)',
    minHeight: 0,
  },
  tasks: {
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: 0,
    overflowY: 'auto',
    containerType: 'inline-size',
  },
});

/** The text on the left, the tasks of the chosen clause on the right. */
export function ResolutionReader() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { clauses, clauseById, rows } = useWorkbook();
  const { clause: destination, showClause, showTask } = useNavigation();
  const text = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const hasWords = useHasSelectedWords(text);

  const rowsByClause = useMemo(() => groupByClause(rows), [rows]);
  const coverage = useMemo(() => coverageOf(clauses, rowsByClause), [clauses, rowsByClause]);
  const chosen = destination === null ? null : (clauseById.get(destination.id) ?? null);
  const { renaming, make, rename } = useTaskMaking(text, chosen);
  const place = chosen === null ? 0 : clauses.indexOf(chosen) + 1;

  function showNextUncovered(): void {
    const isOpen = clauses.map(({ id, heading }) => !heading && !rowsByClause.has(id));
    const behind = isOpen.indexOf(true, place);
    const next = clauses[behind === -1 ? isOpen.indexOf(true) : behind];
    if (next !== undefined) showClause(next.id);
  }

  useShortcuts({
    'Ctrl+Enter': () => {
      if (!isTyping(document.activeElement)) make();
    },
    F6: () => {
      const isInText = text.current?.contains(document.activeElement) === true;
      (isInText ? list : text).current?.focus();
    },
  });

  return (
    <div className={styles.screen}>
      <ResolutionHeader
        count={clauses.length}
        coverage={coverage}
        onNextUncovered={showNextUncovered}
      />
      <div className={styles.panes}>
        <ClauseDocument
          container={text}
          clauses={clauses}
          rowsByClause={rowsByClause}
          chosen={chosen}
          destination={destination}
          onChoose={showClause}
          onNextUncovered={showNextUncovered}
        />
        <section className={styles.tasks} aria-label={t('resolution.tasks.heading')}>
          <ClauseTasks
            list={list}
            clause={chosen}
            rows={chosen === null ? noRows : (rowsByClause.get(chosen.id) ?? noRows)}
            hasWords={hasWords}
            renaming={renaming}
            onMake={make}
            onRename={rename}
            onRenamed={() => {
              rename(null);
              text.current?.focus({ preventScroll: true });
            }}
            onShow={showTask}
          />
        </section>
      </div>
      <StatusLine keys={t('resolution.keys')}>
        {chosen === null
          ? t('resolution.noChoice')
          : t('resolution.position', { place, total: clauses.length })}
      </StatusLine>
    </div>
  );
}
