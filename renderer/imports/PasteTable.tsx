import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  Textarea,
} from '@fluentui/react-components';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import { StatusMark } from '../ui/StatusMark.tsx';
import { clippedTable } from './clippedTable.ts';
import type { TableSource } from './openTable.ts';

const useStyles = makeStyles({
  surface: { width: '560px' },
  content: { display: 'grid', gap: '8px' },
});

/** Takes a table that was copied elsewhere: pasting it is all there is to do. */
export function PasteTable(props: {
  readonly onPaste: (source: TableSource) => void;
  readonly onClose: () => void;
}) {
  const { onPaste, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [isEmpty, setIsEmpty] = useState(false);
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('imports.paste.heading')}</DialogTitle>
          <DialogContent className={styles.content}>
            {t('imports.paste.hint')}
            <Textarea
              autoFocus
              aria-label={t('imports.paste.field')}
              value=""
              textarea={{ rows: 6 }}
              onPaste={(event) => {
                event.preventDefault();
                const { clipboardData } = event;
                const source = clippedTable({
                  html: clipboardData.getData('text/html'),
                  plain: clipboardData.getData('text/plain'),
                });
                setIsEmpty(source === null);
                if (source !== null) onPaste(source);
              }}
            />
            <span role="status">
              {isEmpty && <StatusMark tone="warning">{t('imports.paste.empty')}</StatusMark>}
            </span>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{t('app.cancel')}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
