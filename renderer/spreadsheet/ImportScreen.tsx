import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { baseName } from '../app/fileDialog/fileName.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { ImportHeader } from './ImportHeader.tsx';
import { ImportSummary } from './ImportSummary.tsx';
import { countRows } from './tableCells.ts';
import { SheetPreview } from './SheetPreview.tsx';
import type { Importing, InspectedTable } from './useImport.ts';

const useStyles = makeStyles({
  screen: { display: 'grid', gridTemplateRows: 'auto auto minmax(0, 1fr)', height: '100%' },
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowX: 'auto',
  },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 300px',
    minHeight: 0,
    gridRow: 3,
  },
  preview: {
    overflow: 'auto',
    padding: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  summary: {
    overflowY: 'auto',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What was understood of a table, before any of it is taken in. */
export function ImportScreen(props: {
  readonly importing: Importing;
  readonly table: InspectedTable;
}) {
  const { importing, table } = props;
  const { path, inspection } = table;
  const { t } = useTranslation();
  const styles = useStyles();
  const taskSheets = inspection.sheets.filter(({ kind, hidden }) => kind === 'tasks' && !hidden);
  const [shownName, setShownName] = useState(
    taskSheets[0]?.name ?? inspection.sheets[0]?.name ?? '',
  );
  /** Null: all sheets of tasks. */
  const [chosenSheet, setChosenSheet] = useState<string | null>(null);
  const shown = inspection.sheets.find(({ name }) => name === shownName);
  const count = taskSheets
    .filter(({ name }) => chosenSheet === null || name === chosenSheet)
    .reduce((sum, sheet) => sum + countRows(sheet, 'task'), 0);

  useShortcuts({ Escape: importing.discard });

  return (
    <div className={styles.screen}>
      <ImportHeader
        file={baseName(path)}
        encoding={inspection.encoding}
        count={count}
        onRun={() => importing.run(chosenSheet)}
        onDiscard={importing.discard}
      />
      {inspection.sheets.length > 1 && (
        <TabList
          size="small"
          className={styles.tabs}
          aria-label={t('spreadsheetWindow.import.sheets')}
          selectedValue={shownName}
          onTabSelect={(_, { value }) => setShownName(String(value))}
        >
          {inspection.sheets.map(({ name, hidden }) => (
            <Tab key={name} value={name}>
              {hidden ? t('spreadsheetWindow.import.hiddenSheet', { sheet: name }) : name}
            </Tab>
          ))}
        </TabList>
      )}
      <div className={styles.panes}>
        <div className={styles.preview}>{shown && <SheetPreview sheet={shown} />}</div>
        <aside className={styles.summary}>
          {shown && (
            <ImportSummary
              sheet={shown}
              taskSheets={taskSheets}
              chosenSheet={chosenSheet}
              onChooseSheet={setChosenSheet}
            />
          )}
        </aside>
      </div>
      <StatusLine keys={t('spreadsheetWindow.import.keys')}>
        {t('spreadsheetWindow.import.oneStep')}
      </StatusLine>
    </div>
  );
}
