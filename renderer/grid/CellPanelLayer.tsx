import { Portal, makeStyles, tokens, usePositioning } from '@fluentui/react-components';
import { useLayoutEffect, useSyncExternalStore } from 'react';

import type { CellEditor, EditorState } from './CellEditor.ts';
import type { CellPanelProps } from './cellPanel.ts';

const useStyles = makeStyles({
  panel: {
    zIndex: 1_000_000,
    boxSizing: 'border-box',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow16,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Shows the panel of the cell that is being edited, below that cell. */
export function CellPanelLayer<Row, Fields>(props: { readonly editor: CellEditor<Row, Fields> }) {
  const { editor } = props;
  const state = useSyncExternalStore(editor.subscribe, editor.getState);
  if (state?.cell.column.editing?.Panel === undefined) return null;
  const { id, column } = state.cell;
  return (
    <OpenPanel
      key={`${id} ${column.field}`}
      editor={editor}
      state={state}
      Panel={state.cell.column.editing.Panel}
    />
  );
}

function OpenPanel<Row, Fields>(props: {
  readonly editor: CellEditor<Row, Fields>;
  readonly state: EditorState<Row, Fields>;
  readonly Panel: React.ComponentType<CellPanelProps<Row, Fields>>;
}) {
  const { editor, state, Panel } = props;
  const styles = useStyles();
  const { targetRef, containerRef } = usePositioning({
    position: 'below',
    align: 'start',
    offset: { mainAxis: 2 },
    overflowBoundaryPadding: 4,
  });
  useLayoutEffect(() => {
    targetRef.current = editor.host.element;
  }, [editor, targetRef]);

  return (
    <Portal>
      {/* Pressing the mouse here must not take the keyboard from the text box. */}
      <div
        ref={containerRef}
        data-cell-panel=""
        className={styles.panel}
        onMouseDown={(event) => event.preventDefault()}
      >
        <Panel
          row={state.cell.row}
          field={state.cell.column.field}
          draft={state.draft}
          isChanged={state.isChanged}
          setDraft={(text) => editor.setDraft(text)}
          control={editor.control}
          box={editor.host.box}
          commit={(end) => {
            // A panel may ask late, when something else is edited by then.
            if (editor.getState()?.cell === state.cell) editor.commit(end);
          }}
          cancel={() => editor.cancel()}
        />
      </div>
    </Portal>
  );
}
