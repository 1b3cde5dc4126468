import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

import type { CustomColumn } from '#shared/tasks/customColumn.ts';

import { EmptyNote } from '../../ui/EmptyNote.tsx';
import type { ColumnActions } from './useColumnActions.ts';
import { useCustomColumns } from './useCustomColumns.ts';

const useStyles = makeStyles({
  surface: { width: '520px' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  kind: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
});

/** The user's own columns: their order, and the way to each. */
export function ColumnList(props: {
  readonly actions: ColumnActions;
  readonly onAdd: () => void;
  readonly onEdit: (column: CustomColumn) => void;
  readonly onClose: () => void;
}) {
  const { actions, onAdd, onEdit, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const columns = useCustomColumns();
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{t('columns.list.heading')}</DialogTitle>
          <DialogContent>
            {columns.length === 0 ? (
              <EmptyNote words={t('columns.list.none')} hint={t('columns.list.noneHint')} />
            ) : (
              <ol className={styles.list} aria-label={t('columns.list.name')}>
                {columns.map((column, place) => (
                  <ColumnLine
                    key={column.key}
                    {...{ column, columns, place, actions }}
                    onEdit={() => onEdit(column)}
                  />
                ))}
              </ol>
            )}
          </DialogContent>
          <DialogActions>
            <Button icon={<AddRegular />} onClick={onAdd}>
              {t('columns.add')}
            </Button>
            <Button appearance="primary" onClick={onClose}>
              {t('app.close')}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

function ColumnLine(props: {
  readonly column: CustomColumn;
  readonly columns: readonly CustomColumn[];
  readonly place: number;
  readonly actions: ColumnActions;
  readonly onEdit: () => void;
}) {
  const { column, columns, place, actions, onEdit } = props;
  const { key, name, kind, choices } = column;
  const { t } = useTranslation();
  const styles = useStyles();
  const words = t(`columns.kinds.${kind}`);
  const last = columns.length - 1;
  const button = (label: string, icon: ReactElement, run: () => void, isOff = false) => (
    <Button
      size="small"
      appearance="subtle"
      icon={icon}
      aria-label={label}
      title={label}
      disabledFocusable={isOff}
      onClick={run}
    />
  );
  return (
    <li className={styles.line}>
      <div>
        <div className={styles.name}>{name}</div>
        <div className={styles.kind}>
          {choices.length === 0
            ? words
            : t('columns.list.choices', { kind: words, choices: choices.join('; ') })}
        </div>
      </div>
      <div>
        {button(
          t('columns.list.up', { name }),
          <ArrowUpRegular />,
          () => actions.move(key, columns[place - 1]?.key ?? null),
          place === 0,
        )}
        {button(
          t('columns.list.down', { name }),
          <ArrowDownRegular />,
          () => actions.move(key, columns[place + 2]?.key ?? null),
          place === last,
        )}
        {button(t('columns.list.edit', { name }), <EditRegular />, onEdit)}
        {button(t('columns.list.remove', { name }), <DeleteRegular />, () =>
          actions.remove(column),
        )}
      </div>
    </li>
  );
}
