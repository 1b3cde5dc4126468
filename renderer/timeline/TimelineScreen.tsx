import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useCallback, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import type { GridHandle } from '../grid/Grid.tsx';
import { switchPart } from '../grid/switchPart.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { BarTools } from './bars/BarTools.tsx';
import { TimelineStatus } from './bars/TimelineStatus.tsx';
import { TimelineTable } from './bars/TimelineTable.tsx';
import { useIssued } from './bars/useIssued.ts';
import { useTimelineLines } from './bars/useTimelineLines.ts';
import type { TimelineLines } from './bars/useTimelineLines.ts';
import { PhasingTable } from './phasing/PhasingTable.tsx';
import { PhasingTools } from './phasing/PhasingTools.tsx';
import { usePhasingExport } from './phasing/usePhasingExport.ts';
import { PrintedTimeline } from './printing/PrintedTimeline.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { stepScale, usualChoices } from './timelineView.ts';
import type { TimelineChoices } from './timelineView.ts';
import { useChosenBaseline } from './useChosenBaseline.ts';
import { WorkloadTools } from './workload/WorkloadTools.tsx';
import { WorkloadView } from './workload/WorkloadView.tsx';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** When what is done: on the calendar, by phases, and how much of it falls to whom. */
export function TimelineScreen() {
  const { rows } = useWorkbook();
  return rows.length === 0 ? <EmptyTimeline /> : <Timeline />;
}

function Timeline() {
  const styles = useStyles();
  const { plan } = useWorkbook();
  const [choices, setChoices] = useState<TimelineChoices>(() => usualChoices(plan.year));
  const change = useCallback(
    (part: Partial<TimelineChoices>) => setChoices((now) => ({ ...now, ...part })),
    [],
  );
  const shown = useTimelineLines();
  const grid = useRef<GridHandle>(null);
  const { part } = choices;
  const parts = { choices, onChange: change, shown, grid };
  return (
    <div
      className={styles.screen}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, grid.current);
      }}
    >
      {part === 'bars' && <BarsPart {...parts} />}
      {part === 'phasing' && <PhasingPart {...parts} />}
      {part === 'workload' && <WorkloadPart {...parts} />}
    </div>
  );
}

interface PartProps {
  readonly choices: TimelineChoices;
  readonly onChange: (part: Partial<TimelineChoices>) => void;
  readonly shown: TimelineLines;
  readonly grid: RefObject<GridHandle | null>;
}

function BarsPart({ choices, onChange, shown, grid }: PartProps) {
  const { scale } = choices;
  const [asked, setAsked] = useState(0);
  const baseline = useChosenBaseline();
  const [isPrinting, setIsPrinting] = useState(false);
  const compared = baseline.chosen?.id ?? null;
  const readIssued = useIssued(compared);
  return (
    <>
      <TimelineToolbar part="bars" onPart={(part) => onChange({ part })}>
        <BarTools
          scale={scale}
          onScale={(next) => onChange({ scale: next })}
          baseline={baseline}
          onToday={() => setAsked(asked + 1)}
          onPrint={() => setIsPrinting(true)}
        />
      </TimelineToolbar>
      <TimelineTable
        shown={shown}
        scale={scale}
        onScale={(by) => onChange({ scale: stepScale(scale, by) })}
        readIssued={readIssued}
        grid={grid}
        asked={asked}
      />
      <TimelineStatus lines={shown.lines} isCompared={compared !== null} />
      {isPrinting && (
        <PrintedTimeline
          lines={shown.lines}
          scale={scale}
          readIssued={readIssued}
          onDone={() => setIsPrinting(false)}
        />
      )}
    </>
  );
}

function PhasingPart({ choices, onChange, shown, grid }: PartProps) {
  const { year, unit, phasePart } = choices;
  const exportTable = usePhasingExport();
  return (
    <>
      <TimelineToolbar part="phasing" onPart={(part) => onChange({ part })}>
        <PhasingTools
          unit={unit}
          onUnit={(next) => onChange({ unit: next })}
          part={phasePart}
          onPart={(next) => onChange({ phasePart: next })}
          year={year}
          onYear={(next) => onChange({ year: next })}
          onExport={() => exportTable(year, unit)}
        />
      </TimelineToolbar>
      <PhasingTable grid={grid} shown={shown} year={year} unit={unit} part={phasePart} />
    </>
  );
}

function WorkloadPart({ choices, onChange }: PartProps) {
  const { year, role, isOpenOnly } = choices;
  return (
    <>
      <TimelineToolbar part="workload" onPart={(part) => onChange({ part })}>
        <WorkloadTools
          role={role}
          onRole={(next) => onChange({ role: next })}
          isOpenOnly={isOpenOnly}
          onOpenOnly={(next) => onChange({ isOpenOnly: next })}
          year={year}
          onYear={(next) => onChange({ year: next })}
        />
      </TimelineToolbar>
      <WorkloadView year={year} role={role} isOpenOnly={isOpenOnly} />
    </>
  );
}

function EmptyTimeline() {
  const { t } = useTranslation();
  const { showScreen } = useNavigation();
  return (
    <EmptyCard heading={t('timeline.empty.heading')} isAlone>
      <Way
        words={t('timeline.empty.go')}
        hint={t('timeline.empty.hint')}
        icon={<CalendarLtr20Regular />}
        isFirst
        onClick={() => showScreen('tasks')}
      />
    </EmptyCard>
  );
}
