import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Tab,
  TabList,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { plannedStates } from '#shared/imports/importPlan.ts';
import type { ImportPlan, PlannedRow } from '#shared/imports/importPlan.ts';

import { formatCount } from '../../ui/locale.ts';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { countStates, filledTables, plannedLines, previewTables } from './plannedLines.ts';
import type { PreviewTable } from './plannedLines.ts';
import { PreviewGrid } from './PreviewGrid.tsx';
import { usePlannedRows } from './usePlannedRows.ts';

/** Nobody looks through more, and a table of them comes up at once. */
const shownLines = 5000;

const useStyles = makeStyles({
  preview: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: '6px',
    padding: '6px 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  states: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  space: { flexGrow: 1 },
  quiet: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  note: {
    borderRadius: 0,
    borderTopStyle: 'none',
    borderLeftStyle: 'none',
    borderRightStyle: 'none',
  },
  words: { whiteSpace: 'normal', paddingBlock: '6px' },
  table: { gridRow: 3, minHeight: 0, minWidth: 0 },
});

/** What a plan would do, row by row: new, changed, unchanged, skipped. */
export function PlanPreview(props: {
  readonly table: string;
  readonly plan: ImportPlan;
  /** The workbook has changed since it was first shown. */
  readonly isReplanned: boolean;
  readonly year: number;
  readonly onEnter: () => void;
}) {
  const { table, plan, isReplanned, year, onEnter } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const count = plannedStates.reduce((sum, state) => sum + plan.counts[state], 0);
  const { rows, isWhole } = usePlannedRows(table, plan.id, count);
  const [state, setState] = useState<PlannedRow['state'] | null>(null);
  const [wantedTable, setWantedTable] = useState<PreviewTable>('tasks');
  const [wanted, setWanted] = useState(shownLines);
  const tables = useMemo(() => filledTables(rows), [rows]);
  const shownTable = tables.includes(wantedTable) ? wantedTable : (tables[0] ?? 'tasks');
  const lines = useMemo(
    () => plannedLines(rows, { table: shownTable, state }),
    [rows, shownTable, state],
  );
  // Of the whole plan until the rows that tell more are there.
  const counts = useMemo(
    () => (isWhole ? countStates(rows, shownTable) : plan.counts),
    [isWhole, plan.counts, rows, shownTable],
  );
  const shown = useMemo(() => lines.slice(0, wanted), [lines, wanted]);

  return (
    <div className={styles.preview}>
      <div role="status">
        {isReplanned && (
          <MessageBar intent="warning" className={styles.note}>
            <MessageBarBody className={styles.words}>{t('imports.preview.changed')}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div className={styles.bar}>
        {tables.length > 1 && (
          <TabList
            size="small"
            aria-label={t('imports.preview.kinds.name')}
            selectedValue={shownTable}
            onTabSelect={(_, { value }) =>
              setWantedTable(previewTables.find((name) => name === value) ?? 'tasks')
            }
          >
            {tables.map((name) => (
              <Tab key={name} value={name}>
                {t(`imports.preview.kinds.${name}`)}
              </Tab>
            ))}
          </TabList>
        )}
        <StateFilter counts={counts} state={state} onChoose={setState} />
        <span className={styles.space} />
        <span className={styles.quiet} role="status">
          {!isWhole &&
            t('imports.preview.loading', {
              done: formatCount(rows.length, t),
              rows: formatCount(count, t),
            })}
        </span>
        {lines.length > wanted && (
          <Button size="small" onClick={() => setWanted(wanted + shownLines)}>
            {t('imports.preview.more', {
              rows: formatCount(Math.min(shownLines, lines.length - wanted), t),
            })}
          </Button>
        )}
      </div>
      <div className={styles.table}>
        {shown.length > 0 ? (
          <PreviewGrid lines={shown} table={shownTable} year={year} onEnter={onEnter} />
        ) : (
          isWhole && <EmptyNote words={t('imports.preview.nothing')} />
        )}
      </div>
    </div>
  );
}

/** How many rows of each state, each a button that shows those alone. */
function StateFilter(props: {
  readonly counts: ImportPlan['counts'];
  readonly state: PlannedRow['state'] | null;
  readonly onChoose: (state: PlannedRow['state'] | null) => void;
}) {
  const { counts, state, onChoose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const filled = plannedStates.filter((name) => counts[name] > 0);
  const count = plannedStates.reduce((sum, name) => sum + counts[name], 0);
  return (
    <div role="group" aria-label={t('imports.preview.states')} className={styles.states}>
      <ToggleButton
        size="small"
        shape="circular"
        checked={state === null}
        onClick={() => onChoose(null)}
      >
        {t('imports.preview.all', { rows: formatCount(count, t) })}
      </ToggleButton>
      {filled.map((name) => (
        <ToggleButton
          key={name}
          size="small"
          shape="circular"
          checked={state === name}
          onClick={() => onChoose(state === name ? null : name)}
        >
          {t(`imports.preview.counts.${name}`, { rows: formatCount(counts[name], t) })}
        </ToggleButton>
      ))}
    </div>
  );
}
