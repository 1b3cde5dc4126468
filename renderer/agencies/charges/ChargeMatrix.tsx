import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Charge } from '#shared/leaders/charge.ts';
import { chargeMatrix } from '#shared/leaders/chargeMatrix.ts';
import { formatDay } from '#shared/periods/formatDay.ts';
import { readDay } from '#shared/periods/readDay.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { addressOf, cellAt } from '../../grid/cellElements.ts';
import { emptyRowId } from '../../grid/emptyRowId.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { readOnlyGrid } from '../../handoffs/readOnlyGrid.ts';
import { DayField } from '../../handoffs/DayField.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { ChargeProblems } from './ChargeProblems.tsx';
import { fieldsOfTasks } from './fieldsOfTasks.ts';
import { emptyMatrixLine, leaderOfField, matrixColumns } from './matrixColumns.ts';
import type { MatrixFields, MatrixLine } from './matrixColumns.ts';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    gridTemplateColumns: 'minmax(0, 1fr)',
    minHeight: 0,
  },
  head: {
    display: 'flex',
    alignItems: 'end',
    gap: '20px',
    padding: '8px 12px 10px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  day: { width: '260px', flexShrink: 0 },
  grid: { display: 'grid', minHeight: 0, minWidth: 0 },
});

/** Who directs which locality, agency or field on a day; a cell is set with a key or a double click. */
export function ChargeMatrix(props: { readonly kind: Charge['kind'] }) {
  const { kind } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { agencies, leaders, charges, tasks } = useWorkbook();
  const { asOf } = useAsOf();
  const { why, confirm } = useMayEdit();
  const edit = useEdit();
  const [typedDay, setTypedDay] = useState('');
  const [typed, setTyped] = useState<readonly string[]>([]);
  const from = readDay(typedDay);
  const day = from ?? asOf;
  const fields = useMemo(() => fieldsOfTasks(tasks), [tasks]);
  const lines = useMemo(
    () =>
      chargeMatrix({ agencies, leaders, charges, fields, typed }, kind, day).map(
        (row): MatrixLine => ({ ...row, id: row.subject }),
      ),
    [agencies, charges, day, fields, kind, leaders, typed],
  );
  const current = useMemo(
    () => leaders.filter(({ to }) => to === null || to >= day),
    [day, leaders],
  );
  const columns = useMemo(() => matrixColumns(kind, current, t), [current, kind, t]);
  const rows = kind === 'agency' || why !== null ? lines : [...lines, emptyMatrixLine];
  const held = lines.reduce((sum, row) => sum + row.charges.size, 0);

  /** All chosen cells get what the first of them has not. */
  function toggle(addresses: readonly { readonly id: string; readonly field: string }[]): void {
    if (!confirm()) return;
    const byId = new Map(lines.map((line) => [line.id, line]));
    const cells = addresses.flatMap(({ id, field }) => {
      const [line, leader] = [byId.get(id), leaderOfField(field)];
      return line === undefined || leader === null ? [] : [{ line, leader }];
    });
    const [first] = cells;
    if (first === undefined) return;
    const isOn = !first.line.charges.has(first.leader);
    const ask = {
      ...{ isOn, from },
      cells: cells.map(({ line, leader }) => ({ leader, kind, subject: line.subject })),
    };
    void edit((engine) => engine.charges.set(ask));
  }

  return (
    <div className={styles.pane}>
      <div className={styles.head}>
        <div className={styles.day}>
          <DayField
            isOptional
            label={t('agencies.charges.from')}
            hint={
              from === null
                ? t('agencies.charges.fromHint')
                : t('agencies.charges.shownOn', { day: formatDay(from) })
            }
            typed={typedDay}
            onChange={setTypedDay}
          />
        </div>
        <ChargeProblems kind={kind} lines={lines} />
      </div>
      <div
        className={styles.grid}
        onDoubleClick={({ nativeEvent }) => {
          const cell = cellAt(nativeEvent);
          const address = cell === null ? null : addressOf(cell);
          if (address !== null) toggle([address]);
        }}
      >
        <Grid<MatrixLine, MatrixFields>
          {...readOnlyGrid}
          label={t('agencies.charges.grid', {
            kind: t(`agencies.chargeKinds.${kind}`).toLocaleLowerCase('vi'),
          })}
          columns={columns}
          rows={rows}
          rowId={({ id }) => id}
          frozen="subject"
          addedRowId={emptyRowId}
          applyEdit={(line, { subject }) => ({ ...line, words: subject })}
          joinFields={(left) => left}
          mayEdit={confirm}
          onEdit={(edits) => {
            const added = edits.filter(({ id }) => id === emptyRowId);
            setTyped([...typed, ...added.map(({ after }) => after.subject)]);
            return Promise.resolve(true);
          }}
          onChoice={() => undefined}
          onKey={(event, choice) => {
            const isToggle = event.key === ' ' || event.key === 'Enter' || event.key === 'Delete';
            const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.shiftKey;
            const isOnLeader = leaderOfField(choice.active?.field ?? '') !== null;
            if (!isToggle || !isPlain || !isOnLeader) return false;
            toggle(
              chosenCells(
                choice,
                columns.map(({ field }) => field),
              ),
            );
            return true;
          }}
        />
      </div>
      <StatusLine keys={t('agencies.charges.keys')}>
        {t('agencies.charges.count', { number: held })}
      </StatusLine>
    </div>
  );
}

/** The active cell, in each of the rows that are chosen. */
function chosenCells(
  { active, rows }: GridChoice,
  fields: readonly string[],
): { readonly id: string; readonly field: string }[] {
  if (active === null || !fields.includes(active.field)) return [];
  const others = rows.filter((id) => id !== active.id);
  return [active.id, ...others].map((id) => ({ id, field: active.field }));
}
