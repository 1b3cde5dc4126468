import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { useNavigation } from '../app/navigation.ts';
import { switchPart } from '../grid/switchPart.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';
import { useKeptView } from '../workbook/useKeptView.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { BarTools } from './bars/BarTools.tsx';
import { TimelineStatus } from './bars/TimelineStatus.tsx';
import { TimelineTable } from './bars/TimelineTable.tsx';
import { useIssued } from './bars/useIssued.ts';
import { PhasingTable } from './phasing/PhasingTable.tsx';
import { PhasingTools } from './phasing/PhasingTools.tsx';
import { usePhasingExport } from './phasing/usePhasingExport.ts';
import { PrintedTimeline } from './printing/PrintedTimeline.tsx';
import { TimelineHead } from './TimelineHead.tsx';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { stateOfTimeline, stepScale, timelineOfState } from './timelineView.ts';
import type { TimelineChoices } from './timelineView.ts';
import { useChosenBaseline } from './useChosenBaseline.ts';
import { useShownTimeline } from './useShownTimeline.ts';
import type { ShownTimeline } from './useShownTimeline.ts';
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
  const { view, change: changeView } = useKeptView('timeline', {
    read: (state) => timelineOfState(state, plan.year),
    write: stateOfTimeline,
  });
  const { choices } = view;
  const change = useCallback(
    (part: Partial<TimelineChoices>) =>
      changeView((now) => ({ ...now, choices: { ...now.choices, ...part } })),
    [changeView],
  );
  const shown = useShownTimeline(view, changeView);
  const { part } = choices;
  const parts = { choices, onChange: change, shown };
  return (
    <div
      className={styles.screen}
      onKeyDown={(event) => {
        if (event.key === 'F6') switchPart(event.currentTarget, shown.grid.current);
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
  readonly shown: ShownTimeline;
}

function BarsPart({ choices, onChange, shown }: PartProps) {
  const { scale } = choices;
  const [asked, setAsked] = useState(0);
  const baseline = useChosenBaseline();
  const [isPrinting, setIsPrinting] = useState(false);
  const compared = baseline.chosen?.id ?? null;
  const readIssued = useIssued(compared);
  return (
    <>
      <TimelineHead part="bars" onPart={(part) => onChange({ part })} shown={shown}>
        <BarTools
          scale={scale}
          onScale={(next) => onChange({ scale: next })}
          baseline={baseline}
          onToday={() => setAsked(asked + 1)}
          onPrint={() => setIsPrinting(true)}
        />
      </TimelineHead>
      <TimelineTable
        shown={shown}
        scale={scale}
        onScale={(by) => onChange({ scale: stepScale(scale, by) })}
        readIssued={readIssued}
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

function PhasingPart({ choices, onChange, shown }: PartProps) {
  const { year, unit, phasePart } = choices;
  const exportTable = usePhasingExport();
  return (
    <>
      <TimelineHead part="phasing" onPart={(part) => onChange({ part })} shown={shown}>
        <PhasingTools
          unit={unit}
          onUnit={(next) => onChange({ unit: next })}
          part={phasePart}
          onPart={(next) => onChange({ phasePart: next })}
          year={year}
          onYear={(next) => onChange({ year: next })}
          onExport={() => exportTable(year, unit)}
        />
      </TimelineHead>
      <PhasingTable shown={shown} year={year} unit={unit} part={phasePart} />
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
