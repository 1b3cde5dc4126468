import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
} from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import type { Replacing } from '#shared/text/replaceText.ts';

import type { ChosenArea } from '../../grid/rowGridSetup.ts';
import type { TaskRow } from '../../workbook/taskRow.ts';
import { formatCount } from '../../ui/locale.ts';
import type { TaskColumn } from '../taskColumns.ts';
import { findReplacements } from './findReplacements.ts';
import type { Replacement } from './findReplacements.ts';
import { ReplacementList } from './ReplacementList.tsx';

const useStyles = makeStyles({
  surface: { width: '760px', maxWidth: '94vw' },
  content: {
    display: 'grid',
    gridTemplateRows: 'auto auto minmax(0, 1fr)',
    gap: '12px',
    height: '460px',
    maxHeight: '62vh',
    paddingBlock: '4px',
  },
  words: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '16px' },
  options: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 12px' },
  column: { minWidth: '180px' },
});

export interface ReplacedTable {
  /** What can be seen, with what is folded in. */
  readonly rows: readonly TaskRow[];
  readonly columns: readonly TaskColumn[];
  /** Null when no more than one cell is; else only these may be meant. */
  readonly chosen: ChosenArea | null;
}

const nothingFound: Replacing = {
  find: '',
  replacement: '',
  matchesCase: false,
  wholeWords: false,
};

/** Shows each cell that would change before anything is changed. */
export function ReplaceDialog(props: {
  readonly table: ReplacedTable;
  /** What is searched for in the table at the moment. */
  readonly query: string;
  /** Settles with whether the cells were changed. */
  readonly onReplace: (replacing: Replacing, cells: readonly Replacement[]) => Promise<boolean>;
  readonly onClose: () => void;
}) {
  const { table, onReplace, onClose } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const [replacing, setReplacing] = useState<Replacing>({ ...nothingFound, find: props.query });
  const [scope, setScope] = useState<Scope>({ field: '', isOfChosen: table.chosen !== null });
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isRunning, setIsRunning] = useState(false);
  const found = useReplacements(table, scope, replacing);
  const taken = found.filter(({ key }) => !left.has(key));

  async function replace(event: SyntheticEvent): Promise<void> {
    event.preventDefault();
    if (isRunning || taken.length === 0) return;
    setIsRunning(true);
    const isDone = await onReplace(replacing, taken);
    setIsRunning(false);
    if (isDone) onClose();
  }

  return (
    <Dialog open onOpenChange={onClose}>
      <DialogSurface className={styles.surface}>
        <form noValidate onSubmit={(event) => void replace(event)}>
          <DialogBody>
            <DialogTitle>{t('tasks.replace.heading')}</DialogTitle>
            <DialogContent className={styles.content}>
              <Words replacing={replacing} onChange={setReplacing} />
              <Options
                {...{ table, scope, replacing }}
                onScope={setScope}
                onReplacing={setReplacing}
              />
              <ReplacementList
                isAsked={replacing.find !== ''}
                found={found}
                left={left}
                onLeft={setLeft}
              />
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('app.cancel')}</Button>
              <Button
                type="submit"
                appearance="primary"
                disabledFocusable={isRunning || taken.length === 0}
              >
                {t('tasks.replace.run', { cells: formatCount(taken.length, t) })}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

interface Scope {
  /** '': all columns. */
  readonly field: string;
  readonly isOfChosen: boolean;
}

/** Typing stays ahead of looking through a big table. */
function useReplacements(
  { rows, columns, chosen }: ReplacedTable,
  { field, isOfChosen }: Scope,
  replacing: Replacing,
): readonly Replacement[] {
  const asked = useDeferredValue(replacing);
  return useMemo(() => {
    const area = isOfChosen ? chosen : null;
    return findReplacements(rows, columns, asked, (id, column) => {
      const isInColumn = field === '' || column === field;
      return isInColumn && (area === null || area.has(id, column));
    });
  }, [rows, columns, chosen, field, isOfChosen, asked]);
}

function Words(props: {
  readonly replacing: Replacing;
  readonly onChange: (replacing: Replacing) => void;
}) {
  const { replacing, onChange } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  return (
    <div className={styles.words}>
      <Field label={t('tasks.replace.find')}>
        <Input
          autoFocus
          value={replacing.find}
          onChange={(_, { value }) => onChange({ ...replacing, find: value })}
        />
      </Field>
      <Field label={t('tasks.replace.replacement')}>
        <Input
          value={replacing.replacement}
          onChange={(_, { value }) => onChange({ ...replacing, replacement: value })}
        />
      </Field>
    </div>
  );
}

function Options(props: {
  readonly table: ReplacedTable;
  readonly scope: Scope;
  readonly replacing: Replacing;
  readonly onScope: (scope: Scope) => void;
  readonly onReplacing: (replacing: Replacing) => void;
}) {
  const { table, scope, replacing, onScope, onReplacing } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const columns = table.columns.filter(({ editing }) => editing !== undefined);
  return (
    <div className={styles.options}>
      <Select
        className={styles.column}
        aria-label={t('tasks.replace.column')}
        value={scope.field}
        onChange={(_, { value }) => onScope({ ...scope, field: value })}
      >
        <option value="">{t('tasks.replace.allColumns')}</option>
        {columns.map(({ field, header }) => (
          <option key={field} value={field}>
            {header}
          </option>
        ))}
      </Select>
      <Checkbox
        label={t('tasks.replace.matchesCase')}
        checked={replacing.matchesCase}
        onChange={(_, { checked }) => onReplacing({ ...replacing, matchesCase: checked === true })}
      />
      <Checkbox
        label={t('tasks.replace.wholeWords')}
        checked={replacing.wholeWords}
        onChange={(_, { checked }) => onReplacing({ ...replacing, wholeWords: checked === true })}
      />
      {table.chosen !== null && (
        <Checkbox
          label={t('tasks.replace.chosen', { cells: formatCount(table.chosen.count, t) })}
          checked={scope.isOfChosen}
          onChange={(_, { checked }) => onScope({ ...scope, isOfChosen: checked === true })}
        />
      )}
    </div>
  );
}
