import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { isUndecided } from '#shared/proposals/clauseState.ts';
import type { Clause } from '#shared/resolution/clause.ts';

import { useNavigation } from '../app/navigation.ts';
import { isTyping, useShortcuts } from '../app/useShortcuts.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { ClauseDocument, depthsOf, focusDocument } from './ClauseDocument.tsx';
import { ClausePane } from './ClausePane.tsx';
import { DecisionPanel } from './proposals/DecisionPanel.tsx';
import { useClauseDeciding } from './proposals/useClauseDeciding.ts';
import { ResolutionHeader } from './ResolutionHeader.tsx';
import { useResolution } from './resolutionView.ts';
import { undecidedClauses } from './undecidedClauses.ts';
import { useHasSelectedWords } from './useHasSelectedWords.ts';
import { useMakeTarget } from './useMakeTarget.ts';
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
    gridTemplateColumns: 'minmax(0, 1fr) minmax(344px, 40%)',
    minHeight: 0,
  },
  made: {
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: 0,
    overflowY: 'auto',
    containerType: 'inline-size',
  },
});

/** The text on the left with what is proposed, on the right what was made of the chosen clause. */
export function ResolutionReader() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { clauses, clauseById } = useWorkbook();
  const { clause: destination, showClause, showTask } = useNavigation();
  const { states, coverage, reading, waitingByClause } = useResolution();
  const text = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const hasWords = useHasSelectedWords(text);
  const [isNarrowed, setIsNarrowed] = useState(false);

  const chosen = destination === null ? null : (clauseById.get(destination.id) ?? null);
  const { renaming, make, rename } = useTaskMaking(text, chosen);
  const makeTarget = useMakeTarget(text, chosen);
  const depths = useMemo(() => depthsOf(clauses), [clauses]);
  const shown = useMemo(
    () => (isNarrowed ? undecidedClauses(clauses, states, chosen?.id ?? null) : clauses),
    [clauses, states, isNarrowed, chosen],
  );
  const place = chosen === null ? 0 : clauses.indexOf(chosen) + 1;

  function showNext(isWanted: (clause: Clause) => boolean): void {
    const wanted = clauses.map(isWanted);
    const behind = wanted.indexOf(true, place);
    const next = clauses[behind === -1 ? wanted.indexOf(true) : behind];
    if (next !== undefined) showClause(next.id);
  }
  const showNextUndecided = (): void => showNext(({ id }) => isUndecided(states.get(id) ?? 'open'));
  const { deciding, keys } = useClauseDeciding(text, chosen, showNextUndecided);

  useShortcuts({
    'Ctrl+Enter': () => {
      if (!isTyping(document.activeElement)) make();
    },
    'Ctrl+Shift+Enter': () => {
      if (!isTyping(document.activeElement)) makeTarget();
    },
    F6: () => {
      if (text.current?.contains(document.activeElement) === true) list.current?.focus();
      else focusDocument(text.current);
    },
  });

  return (
    <div className={styles.screen}>
      <ResolutionHeader
        count={clauses.length}
        coverage={coverage}
        reading={reading}
        isNarrowed={isNarrowed}
        onNarrow={setIsNarrowed}
        onNextChanged={() => {
          // Its keys are those of the text.
          focusDocument(text.current);
          showNext(({ formerText }) => formerText !== null);
        }}
      />
      <div className={styles.panes}>
        <ClauseDocument
          container={text}
          clauses={shown}
          depths={depths}
          chosen={chosen}
          destination={destination}
          keys={keys}
          onChoose={showClause}
          decisions={deciding === null ? null : <DecisionPanel deciding={deciding} />}
        />
        <section className={styles.made} aria-label={t('resolution.tasks.heading')}>
          <ClausePane
            list={list}
            clause={chosen}
            hasWords={hasWords}
            renaming={renaming}
            onMake={make}
            onMakeTarget={makeTarget}
            onRename={rename}
            onRenamed={() => {
              rename(null);
              focusDocument(text.current);
            }}
            onShow={showTask}
          />
        </section>
      </div>
      <StatusLine keys={t('resolution.keys')}>
        {chosen === null
          ? t('resolution.noChoice')
          : t('resolution.position', { place, total: clauses.length })}
        {reading === null && ` · ${t('resolution.waitingCount', countWaiting(waitingByClause))}`}
      </StatusLine>
    </div>
  );
}

function countWaiting(lists: ReadonlyMap<string, readonly { readonly kind: string }[]>): {
  readonly tasks: number;
  readonly targets: number;
} {
  let [tasks, targets] = [0, 0];
  for (const list of lists.values()) {
    for (const { kind } of list) {
      if (kind === 'task') tasks += 1;
      else targets += 1;
    }
  }
  return { tasks, targets };
}
