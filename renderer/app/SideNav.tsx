import {
  makeStyles,
  mergeClasses,
  Nav,
  NavDivider,
  NavItem,
  tokens,
} from '@fluentui/react-components';
import { ArrowExportLtr20Regular } from '@fluentui/react-icons/svg/arrow-export-ltr';
import { ArrowImport20Regular } from '@fluentui/react-icons/svg/arrow-import';
import { ArrowSwap20Regular } from '@fluentui/react-icons/svg/arrow-swap';
import { Building20Regular } from '@fluentui/react-icons/svg/building';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { DataPie20Regular } from '@fluentui/react-icons/svg/data-pie';
import { DocumentText20Regular } from '@fluentui/react-icons/svg/document-text';
import { GanttChart20Regular } from '@fluentui/react-icons/svg/gantt-chart';
import { History20Regular } from '@fluentui/react-icons/svg/history';
import { QuestionCircle20Regular } from '@fluentui/react-icons/svg/question-circle';
import { Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { Target20Regular } from '@fluentui/react-icons/svg/target';
import { TaskListSquareLtr20Regular } from '@fluentui/react-icons/svg/task-list-square-ltr';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useChecks } from '../checks/checksView.ts';
import { useResolution } from '../resolution/resolutionView.ts';
import { keepKeyboard } from '../ui/keepKeyboard.ts';
import { lowWindow, narrowWindow } from '../ui/narrowWindow.ts';
import { unseen } from '../ui/unseen.ts';
import { countTasks } from '../workbook/taskRow.ts';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { screenNames } from './navigation.ts';
import type { PartName, ScreenName } from './navigation.ts';
import { useWindowParts } from './windowParts.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexDirection: 'column',
    width: '176px',
    [narrowWindow]: { width: '52px' },
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalSNudge}`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  nav: { display: 'grid' },
  item: {
    alignItems: 'center',
    gap: '10px',
    minHeight: '36px',
    [lowWindow]: { minHeight: '28px' },
    whiteSpace: 'nowrap',
    paddingBlock: 0,
    border: '1px solid transparent',
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
    backgroundColor: 'transparent',
    ':hover': { backgroundColor: tokens.colorNeutralBackground2Hover },
    ':active': { backgroundColor: tokens.colorNeutralBackground2Pressed },
  },
  chosen: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1 },
  },
  off: {
    color: tokens.colorNeutralForegroundDisabled,
    ':hover': { color: tokens.colorNeutralForegroundDisabled },
  },
  name: { flexGrow: 1, [narrowWindow]: unseen },
  count: {
    [narrowWindow]: unseen,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  badge: {
    [narrowWindow]: { position: 'absolute', insetBlockStart: '-1px', insetInlineEnd: '-1px' },
    minWidth: '18px',
    padding: '0 5px',
    boxSizing: 'border-box',
    borderRadius: '9px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorPaletteRedBackground3,
    forcedColorAdjust: 'none',
  },
  divider: { marginBlock: tokens.spacingVerticalS },
  foot: { display: 'grid', marginTop: 'auto' },
});

const icons = {
  resolution: <DocumentText20Regular />,
  tasks: <TaskListSquareLtr20Regular />,
  targets: <Target20Regular />,
  timeline: <GanttChart20Regular />,
  agencies: <Building20Regular />,
  checks: <CheckmarkCircle20Regular />,
  handoffs: <ArrowSwap20Regular />,
  reports: <DataPie20Regular />,
  history: <History20Regular />,
} as const satisfies Record<PartName, unknown>;

/** The parts of the plan with how much is in them, and what can be done with the whole of it. */
export function SideNav(props: {
  readonly screen: ScreenName | null;
  /** Returned files that wait for a review. */
  readonly waitingReturns: number;
  readonly onShow: (screen: ScreenName) => void;
  readonly onImport: () => void;
}) {
  const { t } = useTranslation();
  const styles = useStyles();
  const counts = useCounts(props.waitingReturns);
  const { why } = useMayEdit();
  const { showHelp, showSettings } = useWindowParts();
  // In a narrow window the title is what says a name; where the name is there it would be read twice.
  const withKey = (action: string, key: string) => ({
    title: t('tasks.withKey', { action, key }),
    'aria-description': key,
  });
  return (
    <nav className={styles.bar} aria-label={t('app.nav.name')} onMouseDown={keepKeyboard}>
      <Nav className={styles.nav} density="small" selectedValue={props.screen ?? ''}>
        {screenNames.map((name, index) => (
          <NavItem
            key={name}
            as="button"
            value={name}
            icon={icons[name]}
            className={mergeClasses(styles.item, name === props.screen && styles.chosen)}
            {...withKey(t(`app.nav.${name}`), `Alt+${index + 1}`)}
            data-tour={name}
            onClick={() => props.onShow(name)}
          >
            <span className={styles.name}>{t(`app.nav.${name}`)}</span>
            <Count {...(counts[name] ?? noCount)} />
          </NavItem>
        ))}
        <NavDivider className={styles.divider} />
        <NavItem
          as="button"
          value="import"
          className={mergeClasses(styles.item, why !== null && styles.off)}
          icon={<ArrowImport20Regular />}
          aria-disabled={why !== null}
          {...(why === null ? withKey(t('app.nav.import'), 'Ctrl+I') : { title: why })}
          onClick={props.onImport}
        >
          <span className={styles.name}>{t('app.nav.import')}</span>
        </NavItem>
        <NavItem
          as="button"
          value="annexes"
          className={mergeClasses(styles.item, props.screen === 'annexes' && styles.chosen)}
          icon={<ArrowExportLtr20Regular />}
          {...withKey(t('app.nav.export'), 'Ctrl+P')}
          onClick={() => props.onShow('annexes')}
        >
          <span className={styles.name}>{t('app.nav.export')}</span>
        </NavItem>
      </Nav>
      <Nav className={styles.foot} density="small" selectedValue="">
        <NavItem
          as="button"
          value="help"
          className={styles.item}
          icon={<QuestionCircle20Regular />}
          {...withKey(t('help.name'), 'F1')}
          data-tour="help"
          onClick={() => showHelp()}
        >
          <span className={styles.name}>{t('help.name')}</span>
        </NavItem>
        <NavItem
          as="button"
          value="settings"
          className={styles.item}
          icon={<Settings20Regular />}
          {...withKey(t('settings.heading'), 'Ctrl+,')}
          onClick={showSettings}
        >
          <span className={styles.name}>{t('settings.heading')}</span>
        </NavItem>
      </Nav>
    </nav>
  );
}

function Count({ text, name, isAlarming = false }: PartCount) {
  const styles = useStyles();
  return (
    <span className={isAlarming ? styles.badge : styles.count} aria-label={name}>
      {text}
    </span>
  );
}

/** What stands behind the name of a part; `isAlarming`: something is to be mended there. */
interface PartCount {
  readonly text: string;
  readonly name: string;
  readonly isAlarming?: boolean;
}

const noCount: PartCount = { text: '', name: '' };

/** What a part shows behind its name; the others show nothing. */
function useCounts(waitingReturns: number): Partial<Record<PartName, PartCount>> {
  const { t } = useTranslation();
  const { rows, targets, agencies, loading } = useWorkbook();
  const { percent, total } = useResolution().coverage;
  const isWhole = loading === null;
  const errors = useChecks()?.summary.counts.error ?? 0;
  return useMemo(() => {
    if (!isWhole) return {};
    const count = countTasks(rows);
    return {
      resolution:
        total === 0
          ? noCount
          : {
              text: t('app.nav.coverage', { percent }),
              name: t('app.nav.coverageName', { percent }),
            },
      tasks: { text: String(count), name: t('app.nav.tasksCount', { count }) },
      targets: {
        text: String(targets.length),
        name: t('app.nav.targetsCount', { count: targets.length }),
      },
      agencies: {
        text: String(agencies.length),
        name: t('app.nav.agenciesCount', { count: agencies.length }),
      },
      checks:
        errors === 0
          ? noCount
          : {
              text: String(errors),
              name: t('app.nav.checksCount', { count: errors }),
              isAlarming: true,
            },
      handoffs:
        waitingReturns === 0
          ? noCount
          : {
              text: String(waitingReturns),
              name: t('app.nav.handoffsCount', { count: waitingReturns }),
            },
    };
  }, [agencies, errors, isWhole, percent, rows, t, targets, total, waitingReturns]);
}
