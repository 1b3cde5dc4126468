import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { ImportIntention } from '#shared/contract/importContract.ts';

import { nextPaint } from '../app/nextPaint.ts';
import type { HistorySteps } from '../app/useHistorySteps.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { EmptyNote } from '../ui/EmptyNote.tsx';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { CellSheetHandle } from './cells/CellSheet.tsx';
import { EncodingBadge } from './EncodingBadge.tsx';
import { takenSheets } from './importCounts.ts';
import { ImportHeader } from './ImportHeader.tsx';
import { ImportPane } from './ImportPane.tsx';
import { MappingTools } from './mappings/MappingTools.tsx';
import { RememberedBar } from './mappings/RememberedBar.tsx';
import type { OpenTable } from './openTable.ts';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { usePlan } from './preview/usePlan.ts';
import { placeOfCell } from './problems/cellProblems.ts';
import { groupProblems } from './problems/groupProblems.ts';
import type { ProblemPlace } from './problems/groupProblems.ts';
import { nextProblemCell } from './problems/nextProblemCell.ts';
import { SheetCells } from './SheetCells.tsx';
import { StepChips } from './StepChips.tsx';
import { useApply } from './useApply.ts';
import { useCorrections } from './useCorrections.ts';
import { useDraft } from './useDraft.ts';
import { useImportSteps, useNextStep } from './useImportSteps.ts';
import { useReading } from './useReading.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    containerType: 'inline-size',
  },
  panes: {
    gridRow: 3,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 272px',
    minHeight: 0,
  },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) 368px' },
  main: {
    display: 'grid',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minWidth: 0,
    minHeight: 0,
    padding: '12px 12px 8px',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  legend: { padding: '6px 2px 0', color: tokens.colorNeutralForeground2 },
});

/** A table on its way into the workbook: sheets, columns, problems, preview. Nothing is taken in before the end. */
export function ImportScreen(props: {
  readonly open: OpenTable;
  /** What undo and redo mean while the table is open; null when it is closed. */
  readonly onSteps: (steps: HistorySteps | null) => void;
  /** Takes back the last step of the workbook. */
  readonly undoStep: () => void;
  /** It was taken in, or this one shall not be. */
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
}) {
  const { open, onLeave, onGoOn } = props;
  const { table } = open;
  const { t } = useTranslation();
  const styles = useStyles();
  const { plan, revision } = useWorkbook();
  const { draft, correct } = useDraft(open, props.onSteps);
  const { understood, generation, isBusy } = useReading(open, draft);
  const { sheets } = understood;
  const taken = useMemo(() => takenSheets(sheets, draft.sheets), [sheets, draft.sheets]);
  const kinds = useMemo(() => groupProblems(taken), [taken]);
  const problems = taken.reduce((sum, { problemCount }) => sum + problemCount, 0);
  const corrections = useCorrections(correct, sheets);
  const [shownName, setShownName] = useState(() => (taken[0] ?? sheets[0])?.name ?? '');
  const shown = sheets.find(({ name }) => name === shownName) ?? sheets[0];
  const [shownCell, setShownCell] = useState<ProblemPlace | null>(null);
  const [isRemembering, setIsRemembering] = useState(true);
  const cells = useRef<CellSheetHandle>(null);

  const steps = useImportSteps(sheets.length);
  const { step, setStep } = steps;
  const isOnCells = step !== 'preview';
  const intention = useMemo<ImportIntention>(() => {
    const names = taken.map(({ name }) => name);
    return { table, ...draft, sheets: draft.sheets === null ? null : names };
  }, [draft, table, taken]);
  const { isApplying, apply } = useApply(open, {
    undoStep: props.undoStep,
    onDone: onGoOn,
    onFailed: () => planning.again(),
  });
  const isPlanned = !isOnCells && taken.length > 0 && !isApplying;
  const planning = usePlan(isPlanned ? intention : null, revision);
  const next = useNextStep(steps, {
    problems,
    plan: planning.state === 'ready' ? planning.plan : null,
    onApply: apply,
  });

  async function goToProblem(place: ProblemPlace | null): Promise<void> {
    if (place === null) return;
    setShownCell(place);
    setShownName(place.sheet);
    if (!isOnCells) setStep('problems');
    // Another sheet, or the cells themselves, come with the next drawing.
    await nextPaint();
    const cell = placeOfCell(place.cell);
    if (cell !== null) await cells.current?.show(cell);
  }

  useShortcuts({
    Escape: onLeave,
    'Ctrl+Enter': next.run,
    F8: () => void goToProblem(nextProblemCell(kinds, shownCell, 1)),
    'Shift+F8': () => void goToProblem(nextProblemCell(kinds, shownCell, -1)),
  });

  if (shown === undefined) return <EmptyNote words={t('imports.sheets.nothing')} />;
  const remembered = open.remembered[shown.name];
  return (
    <div className={styles.screen}>
      <ImportHeader
        open={open}
        sheets={sheets}
        shown={shown}
        isBusy={isBusy}
        onShow={setShownName}
        tools={
          <>
            <EncodingBadge
              understood={understood}
              chosen={draft.mapping.encoding ?? null}
              onChoose={corrections.setEncoding}
            />
            <MappingTools
              table={table}
              sheet={shown.name}
              mapping={draft.mapping}
              name={remembered?.name ?? ''}
              onAnew={corrections.readAnew}
            />
          </>
        }
        steps={<StepChips step={step} problems={problems} onGo={setStep} />}
        next={next}
        onLeave={onLeave}
        onSkip={open.place.at < open.place.count ? onGoOn : null}
      />
      {isRemembering && remembered !== undefined && (
        <RememberedBar
          remembered={remembered}
          onUse={() => setIsRemembering(false)}
          onAnew={() => {
            setIsRemembering(false);
            corrections.readAnew();
          }}
        />
      )}
      <div className={mergeClasses(styles.panes, step === 'problems' && styles.wide)}>
        <div className={styles.main}>
          {isOnCells ? (
            <>
              <SheetCells
                key={shown.name}
                ref={cells}
                table={table}
                sheet={shown}
                generation={generation}
                year={plan.year}
                corrections={corrections}
                onCell={(cell) => setShownCell({ sheet: shown.name, cell })}
                onEnter={next.run}
              />
              <div className={styles.legend}>
                {t(
                  shown.kind === 'unknown' ? 'imports.sheets.nothingHint' : 'imports.table.legend',
                )}
              </div>
            </>
          ) : taken.length === 0 ? (
            <EmptyNote words={t('imports.sheets.none')} />
          ) : (
            <PreviewPane table={table} planning={planning} year={plan.year} onEnter={next.run} />
          )}
        </div>
        <ImportPane
          {...{ step, draft, sheets, taken, shown, kinds, shownCell, corrections }}
          onShow={setShownName}
          onGo={(place) => void goToProblem(place)}
          onStep={setStep}
        />
      </div>
      <StatusLine keys={t(isOnCells ? 'imports.keys.cells' : 'imports.keys.preview')}>
        {t('imports.remembers')}
      </StatusLine>
    </div>
  );
}
