import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { pressedAt } from '../../grid/cellElements.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { GridHandle } from '../../grid/Grid.tsx';
import type { CellEdit } from '../../grid/gridColumn.ts';
import type { GridMenu } from '../../grid/gridMenu.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { readOnlyGrid } from '../readOnlyGrid.ts';
import { decisionField, reviewColumns } from './reviewColumns.ts';
import type { OwnValue, ReviewAction, ShownLine } from './reviewColumns.ts';
import { reviewKeyOf } from './reviewKeys.ts';
import type { ReviewKey } from './reviewKeys.ts';

const useStyles = makeStyles({
  // The keys decide about a whole line, wherever in it the active cell is.
  grid: {
    height: '100%',
    minHeight: 0,
    '& .ag-row:has([data-active])::after': {
      content: '""',
      position: 'absolute',
      zIndex: 3,
      inset: '0 0 -1px',
      border: `2px solid ${tokens.colorBrandStroke1}`,
      // The library's own shows through otherwise.
      backgroundColor: 'transparent !important',
      pointerEvents: 'none',
    },
    '& .ag-row .ag-cell[data-active]::after': { display: 'none' },
    '& [data-fill-handle]': { display: 'none' },
  },
});

/** What differs in a returned file: sent, ours, theirs side by side, and what is decided. */
export function ReviewGrid(props: {
  readonly ref: Ref<GridHandle>;
  readonly lines: readonly ShownLine[];
  /** As people write it. */
  readonly sentOn: string;
  readonly menu: (choice: GridChoice) => GridMenu;
  readonly onKey: (key: ReviewKey, choice: GridChoice) => void;
  readonly onPress: (id: string, action: ReviewAction) => void;
  readonly onOwn: (edits: readonly CellEdit<OwnValue>[]) => void;
  readonly onChoice: (choice: GridChoice) => void;
}) {
  const { ref, lines, sentOn, menu, onKey, onPress, onOwn, onChoice } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { confirm } = useMayEdit();
  const columns = useMemo(() => reviewColumns(sentOn, t), [sentOn, t]);
  return (
    <div
      className={styles.grid}
      onClick={({ nativeEvent }) => {
        const pressed = pressedAt(nativeEvent);
        const action = actions.find((name) => name === pressed?.action);
        if (pressed !== null && action !== undefined) onPress(pressed.id, action);
      }}
    >
      <Grid<ShownLine, OwnValue>
        {...readOnlyGrid}
        ref={ref}
        label={t('handoffScreen.review.table')}
        columns={columns}
        rows={lines}
        rowId={({ id }) => id}
        menu={menu}
        mayEdit={confirm}
        joinFields={(_, later) => later}
        onEdit={(edits) => {
          onOwn(edits.filter(({ after }) => after.own !== null));
          return Promise.resolve(true);
        }}
        // Nothing is pasted here: a decision is one key.
        onPaste={() => undefined}
        onChoice={onChoice}
        onKey={(event, choice) => {
          const key = reviewKeyOf(event);
          if (key !== null) onKey(key, choice);
          return key !== null;
        }}
      />
    </div>
  );
}

const actions: readonly ReviewAction[] = ['theirs', 'ours', 'own'];

/** The cell in which an own value is written. */
export function decisionCell(id: string) {
  return { id, field: decisionField };
}
