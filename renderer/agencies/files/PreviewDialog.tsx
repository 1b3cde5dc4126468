import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Switch,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { Grid } from '../../grid/Grid.tsx';
import { readOnlyGrid } from '../../handoffs/readOnlyGrid.ts';
import { useEdit } from '../../workbook/WorkbookProvider.tsx';
import { useUndoNotice } from '../useUndoNotice.ts';
import type { DirectoryPreview } from './directoryImport.ts';
import { previewColumns } from './previewColumns.ts';
import type { PreviewLine } from './previewColumns.ts';

const useStyles = makeStyles({
  surface: { width: 'min(1040px, calc(100vw - 64px))', maxWidth: 'none' },
  content: { display: 'grid', gap: '10px' },
  bar: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '16px' },
  grid: { display: 'grid', height: 'min(420px, calc(100vh - 320px))', minHeight: '120px' },
});

/** What a file would add to the directory and change in it, row by row. */
export function PreviewDialog(props: {
  readonly preview: DirectoryPreview;
  readonly onClose: () => void;
}) {
  const { preview, onClose } = props;
  const { file, source, rows } = preview;
  const { t } = useTranslation();
  const styles = useStyles();
  const edit = useEdit();
  const notifyUndo = useUndoNotice();
  const [isShort, setIsShort] = useState(true);
  const lines = useMemo(
    () => rows.map((row, index): PreviewLine => ({ ...row, id: String(index) })),
    [rows],
  );
  const count = (state: PreviewLine['state']) =>
    lines.filter((line) => line.state === state).length;
  const counts = {
    created: count('new'),
    changed: count('changed'),
    unchanged: count('unchanged'),
    skipped: count('skipped'),
  };
  const columns = useMemo(() => previewColumns(t), [t]);
  const shown = useMemo(
    () =>
      isShort
        ? lines.filter(({ state, troubles }) => state !== 'unchanged' || troubles.length > 0)
        : lines,
    [isShort, lines],
  );
  const sum = counts.created + counts.changed;

  async function run(): Promise<void> {
    const ask = { file, source: [...source] };
    const answer = await edit((engine) => engine.agencies.takeIn(ask));
    if (answer === null) return;
    onClose();
    notifyUndo(t('agencies.preview.done', counts), answer.revision);
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('agencies.preview.heading', { file })}</DialogTitle>
          <DialogContent className={styles.content}>
            <span>{sum === 0 ? t('agencies.preview.nothing') : t('agencies.preview.about')}</span>
            <div className={styles.bar}>
              <span>{t('agencies.preview.summary', counts)}</span>
              <Switch
                checked={isShort}
                label={t('agencies.preview.onlyChanges')}
                onChange={(_, { checked }) => setIsShort(checked)}
              />
            </div>
            <div className={styles.grid}>
              <Grid<PreviewLine, never>
                {...readOnlyGrid}
                label={t('agencies.preview.grid')}
                columns={columns}
                rows={shown}
                rowId={({ id }) => id}
                onChoice={() => undefined}
                onKey={() => false}
              />
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
            <Button appearance="primary" disabledFocusable={sum === 0} onClick={() => void run()}>
              {t('agencies.preview.run', { count: sum })}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
