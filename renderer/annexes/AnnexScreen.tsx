import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';

import { annexKinds } from '#shared/annexes/layout.ts';
import type { AnnexKind } from '#shared/annexes/layout.ts';
import type { AnnexOrder } from '#shared/contract/annexContract.ts';

import { useDraftSteps } from '../app/useDraftSteps.ts';
import type { HistorySteps } from '../app/useHistorySteps.ts';
import { useShortcuts } from '../app/useShortcuts.ts';
import { StatusLine } from '../ui/StatusLine.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { AnnexHeader } from './AnnexHeader.tsx';
import { EmptyAnnexes } from './EmptyAnnexes.tsx';
import type { LayoutEditing } from './layout/layoutEditing.ts';
import { LayoutPane } from './layout/LayoutPane.tsx';
import { useLayouts } from './layout/useLayouts.ts';
import { PreviewPane } from './preview/PreviewPane.tsx';
import { useAnnexPreview } from './preview/useAnnexPreview.ts';
import type { AnnexDraft } from './useAnnexDraft.ts';
import { useAnnexExport } from './useAnnexExport.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    height: '100%',
    minWidth: 0,
  },
  panes: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 352px',
    minHeight: 0,
  },
});

/** The official annexes: what goes out, how it looks, and the pages as they will be printed. */
export function AnnexScreen(props: {
  readonly draft: AnnexDraft;
  /** What undo and redo mean while the screen is shown; null when it is gone. */
  readonly onSteps: (steps: HistorySteps | null) => void;
  readonly onImport: () => void;
}) {
  const { draft, onSteps, onImport } = props;
  const { history, step } = draft;
  const { rows, targets } = useWorkbook();
  useDraftSteps(history, step, onSteps);
  const hasTasks = rows.length > 0;
  const hasTargets = targets.length > 0;
  const filled = useMemo(
    () => annexKinds.filter((kind) => (kind === 'tasks' ? hasTasks : hasTargets)),
    [hasTargets, hasTasks],
  );
  if (filled.length === 0) return <EmptyAnnexes onImport={onImport} />;
  return <FilledScreen draft={draft} filled={filled} />;
}

function FilledScreen(props: {
  readonly draft: AnnexDraft;
  /** The tables that hold something. */
  readonly filled: readonly AnnexKind[];
}) {
  const { draft, filled } = props;
  const { choice, choose, history, change } = draft;
  const { edition } = choice;
  const layout = history.draft;
  const { t } = useTranslation();
  const styles = useStyles();
  const { revision } = useWorkbook();
  const pane = useRef<HTMLElement>(null);
  const pages = useRef<HTMLDivElement>(null);

  const editing: LayoutEditing = {
    layout,
    change: (name, edit, place) => change(t(`annexScreen.undo.${name}`), edit, place),
  };
  const layouts = useLayouts(editing);
  const tables = possibleTables(choice.tables, filled);
  const order = useMemo<AnnexOrder>(
    () => ({
      annexes: tables === 'both' ? annexKinds : [tables],
      layout,
      edition,
    }),
    [edition, layout, tables],
  );
  const preview = useAnnexPreview(order, revision);
  const write = useAnnexExport(order);

  useShortcuts({
    'Ctrl+Enter': () => write(choice.format),
    F6() {
      const isInPane = pane.current?.contains(document.activeElement) === true;
      const fields = pane.current?.querySelector<HTMLElement>('button, input');
      if (isInPane) pages.current?.focus();
      else fields?.focus();
    },
  });

  const name = layout.name;
  return (
    <div className={styles.screen}>
      <AnnexHeader
        choice={{ ...choice, tables }}
        filled={filled}
        onChoose={choose}
        onExport={write}
      />
      <div className={styles.panes}>
        <PreviewPane pagesRef={pages} preview={preview} />
        <LayoutPane
          ref={pane}
          editing={editing}
          layouts={layouts}
          kinds={order.annexes}
          edition={edition}
        />
      </div>
      <StatusLine keys={t('annexScreen.keys')}>
        {t(layouts.isEdited ? 'annexScreen.status.edited' : 'annexScreen.status.layout', { name })}
      </StatusLine>
    </div>
  );
}

/** What was chosen, as far as there is something in it. */
function possibleTables(
  chosen: AnnexKind | 'both',
  filled: readonly AnnexKind[],
): AnnexKind | 'both' {
  const [first, second] = filled;
  return first === undefined || second !== undefined ? chosen : first;
}
