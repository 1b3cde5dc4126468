import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { checkColumn, draftOfTyped, newColumn, typedColumn } from './columnDraft.ts';
import type { ColumnMistakes } from './columnDraft.ts';
import { ColumnFields } from './ColumnFields.tsx';

const useStyles = makeStyles({ surface: { width: '480px' } });

/** Asks for a new column, or for what shall change in one. */
export function ColumnDialog(props: {
  /** Null: a new one. */
  readonly column: CustomColumn | null;
  /** `added`: the key of a new column. */
  readonly onClose: (added: string | null) => void;
}) {
  const { column, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { columns } = useWorkbook().plan;
  const edit = useEdit();
  const [typed, setTyped] = useState(() => (column === null ? newColumn : typedColumn(column)));
  const [mistakes, setMistakes] = useState<ColumnMistakes>({});

  async function save(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    const found = checkColumn(typed, columns, column?.key ?? null);
    setMistakes(found);
    if (Object.keys(found).length > 0) return;
    const draft = draftOfTyped(typed);
    if (column === null) {
      const added = await edit((engine) => engine.columns.add(draft));
      if (added !== null) onClose(added.key);
    } else {
      const changed = await edit((engine) => engine.columns.change({ key: column.key, ...draft }));
      if (changed !== null) onClose(null);
    }
  }

  return (
    <Dialog open onOpenChange={() => onClose(null)}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={(event) => void save(event)}>
          <DialogBody>
            <DialogTitle>
              {column === null
                ? t('columns.dialog.addHeading')
                : t('columns.dialog.editHeading', { name: column.name })}
            </DialogTitle>
            <DialogContent>
              <ColumnFields
                typed={typed}
                mistakes={mistakes}
                column={column}
                onChange={(next) => {
                  setTyped(next);
                  setMistakes({});
                }}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={() => onClose(null)}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary">
                {column === null ? t('columns.dialog.add') : t('app.save')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
