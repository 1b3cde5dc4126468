import { makeStyles, tokens } from '@fluentui/react-components';
import { CalendarLtr20Regular } from '@fluentui/react-icons/svg/calendar-ltr';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { TimeScale } from '#shared/timeline/axis.ts';

import { useNavigation } from '../app/navigation.ts';
import { EmptyCard, Way } from '../ui/EmptyCard.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { TimelineStatus } from './bars/TimelineStatus.tsx';
import { TimelineTable } from './bars/TimelineTable.tsx';
import { useTimelineLines } from './bars/useTimelineLines.ts';
import { TimelineToolbar } from './TimelineToolbar.tsx';
import { stepScale } from './timelineView.ts';
import type { TimelinePart } from './timelineView.ts';
import { useChosenBaseline } from './useChosenBaseline.ts';

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
  const styles = useStyles();
  const { rows } = useWorkbook();
  const [part, setPart] = useState<TimelinePart>('bars');
  const [scale, setScale] = useState<TimeScale>('month');
  const [asked, setAsked] = useState(0);
  const baseline = useChosenBaseline();
  const shown = useTimelineLines();
  const step = useCallback((by: 1 | -1) => setScale((now) => stepScale(now, by)), []);

  if (rows.length === 0) return <EmptyTimeline />;
  return (
    <div className={styles.screen}>
      <TimelineToolbar
        part={part}
        onPart={setPart}
        scale={scale}
        onScale={setScale}
        baseline={baseline}
        onToday={() => setAsked(asked + 1)}
      />
      {part === 'bars' && (
        <>
          <TimelineTable
            shown={shown}
            scale={scale}
            onScale={step}
            baseline={baseline.chosen?.id ?? null}
            asked={asked}
          />
          <TimelineStatus lines={shown.lines} isCompared={baseline.chosen !== null} />
        </>
      )}
    </div>
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
