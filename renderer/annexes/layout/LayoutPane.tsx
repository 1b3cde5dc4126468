import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import type { AnnexEdition, AnnexKind } from '#shared/annexes/layout.ts';

import { ColumnsTab } from './columns/ColumnsTab.tsx';
import { LayoutChoice } from './LayoutChoice.tsx';
import type { LayoutEditing } from './layoutEditing.ts';
import { PageTab } from './page/PageTab.tsx';
import type { Layouts } from './useLayouts.ts';
import { WordsTab } from './words/WordsTab.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  choice: { padding: '10px 14px 4px' },
  tabs: { padding: '0 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: { overflowY: 'auto', padding: '12px 14px' },
});

const tabs = ['columns', 'words', 'page'] as const;

/** The layout that is used, and everything in it that can be changed. */
export function LayoutPane(props: {
  readonly ref: RefObject<HTMLElement | null>;
  readonly editing: LayoutEditing;
  readonly layouts: Layouts;
  /** The tables that go out. */
  readonly kinds: readonly AnnexKind[];
  readonly edition: AnnexEdition;
}) {
  const { ref, editing, layouts, kinds, edition } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [shown, setShown] = useState<(typeof tabs)[number]>('columns');
  return (
    <aside ref={ref} className={styles.pane} aria-label={t('annexScreen.layout.pane')}>
      <div className={styles.choice}>
        <LayoutChoice layout={editing.layout} layouts={layouts} />
      </div>
      <TabList
        size="small"
        className={styles.tabs}
        aria-label={t('annexScreen.layout.tabs.name')}
        selectedValue={shown}
        onTabSelect={(_, { value }) => setShown(tabs.find((name) => name === value) ?? 'columns')}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name}>
            {t(`annexScreen.layout.tabs.${name}`)}
          </Tab>
        ))}
      </TabList>
      <div
        className={styles.tab}
        role="tabpanel"
        aria-label={t(`annexScreen.layout.tabs.${shown}`)}
      >
        {shown === 'columns' && <ColumnsTab editing={editing} kinds={kinds} edition={edition} />}
        {shown === 'words' && <WordsTab editing={editing} kinds={kinds} />}
        {shown === 'page' && <PageTab editing={editing} />}
      </div>
    </aside>
  );
}
