import { makeStyles } from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Charge } from '#shared/leaders/charge.ts';
import { findOverlaps } from '#shared/leaders/chargesOn.ts';
import type { ChargeFields } from '#shared/leaders/leaderCells.ts';
import type { Leader } from '#shared/leaders/leader.ts';
import { readDay } from '#shared/periods/readDay.ts';
import { valueOrBefore } from '#shared/tasks/progressCells.ts';

import { useMayEdit } from '../../access/useMayEdit.ts';
import { useAsOf } from '../../asOf/asOf.ts';
import { Grid } from '../../grid/Grid.tsx';
import type { CellContent, GridColumn } from '../../grid/gridColumn.ts';
import type { GridMenu } from '../../grid/gridMenu.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { readOnlyGrid } from '../../handoffs/readOnlyGrid.ts';
import { commandOfKeys, rowKeys } from '../table/rowKeys.ts';
import { commandIcons } from '../../tasks/commandIcons.tsx';
import { EmptyNote } from '../../ui/EmptyNote.tsx';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { useEdit, useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { dayText } from '../directory/agencyFields.ts';
import { DayPanel } from '../table/DayPanel.tsx';

const useStyles = makeStyles({
  pane: { position: 'relative', display: 'grid', minHeight: 0, minWidth: 0 },
  nothing: { position: 'absolute', inset: '40px 0 0', pointerEvents: 'none' },
});

interface ChargeLine {
  readonly id: string;
  readonly charge: Charge;
  readonly leader: string;
  readonly subject: string;
  /** Overlapping, or over. */
  readonly remark: string;
}

/** All charges with their days, those of the past too. */
export function ChargeList() {
  const { t } = useTranslation();
  const styles = useStyles();
  const { confirm } = useMayEdit();
  const edit = useEdit();
  const lines = useChargeLines();
  const columns = useMemo(() => chargeColumns(t), [t]);

  function remove({ active, rows }: GridChoice): void {
    const ids = rows.length > 0 || active === null ? [...rows] : [active.id];
    if (ids.length > 0 && confirm()) void edit((engine) => engine.charges.remove({ ids }));
  }

  function menu(choice: GridChoice): GridMenu {
    return [
      [
        {
          key: 'remove',
          label: t('agencies.menu.remove'),
          keys: rowKeys.remove,
          icon: commandIcons.remove,
          run: () => remove(choice),
        },
      ],
    ];
  }

  return (
    <div className={styles.pane}>
      <Grid<ChargeLine, ChargeFields>
        {...readOnlyGrid}
        label={t('agencies.charges.listGrid')}
        columns={columns}
        rows={lines}
        rowId={({ id }) => id}
        applyEdit={(line, after) => ({ ...line, charge: { ...line.charge, ...after } })}
        joinFields={(left, right) => ({ ...left, ...right })}
        mayEdit={confirm}
        onEdit={async (edits) =>
          (await edit((engine) => engine.charges.edit({ edits: [...edits] }))) !== null
        }
        menu={menu}
        onChoice={() => undefined}
        onKey={(event, choice) => {
          if (commandOfKeys(event) !== 'remove') return false;
          remove(choice);
          return true;
        }}
      />
      {lines.length === 0 && (
        <div className={styles.nothing} role="status">
          <EmptyNote words={t('agencies.charges.emptyList')} />
        </div>
      )}
      <StatusLine keys={t('agencies.charges.listKeys')}>
        {t('agencies.charges.listCount', { number: lines.length })}
      </StatusLine>
    </div>
  );
}

function useChargeLines(): readonly ChargeLine[] {
  const { t } = useTranslation();
  const { charges, leaders, agencyById } = useWorkbook();
  const { asOf } = useAsOf();
  return useMemo(() => {
    const byId = new Map(leaders.map((leader) => [leader.id, leader]));
    const overlaps = findOverlaps(charges, byId);
    const places = new Map(leaders.map(({ id }, index) => [id, index]));
    const placeOf = ({ leader }: Charge) => places.get(leader) ?? leaders.length;
    return charges
      .toSorted((left, right) => placeOf(left) - placeOf(right))
      .map((charge): ChargeLine => {
        const { id, leader, kind, subject } = charge;
        const others = overlaps.flatMap(({ left, right }) =>
          left.id === id ? [right] : right.id === id ? [left] : [],
        );
        return {
          ...{ id, charge, leader: byId.get(leader)?.name ?? '' },
          subject: kind === 'agency' ? (agencyById.get(subject)?.name ?? '') : subject,
          remark: remarkOf(charge, byId.get(leader), others, byId, asOf, t),
        };
      });
  }, [agencyById, asOf, charges, leaders, t]);
}

function remarkOf(
  { to }: Charge,
  leader: Leader | undefined,
  others: readonly Charge[],
  leaders: ReadonlyMap<string, Leader>,
  asOf: string,
  t: TFunction,
): string {
  if (to !== null && to < asOf) return t('agencies.charges.ended');
  if (leader?.to != null && leader.to < asOf) return t('agencies.charges.leaderGone');
  const names = others.map((other) => leaders.get(other.leader)?.name ?? '').join(', ');
  return names === '' ? '' : t('agencies.charges.overlapsWith', { names });
}

function chargeColumns(t: TFunction): GridColumn<ChargeLine, ChargeFields>[] {
  const header = (field: 'leader' | 'kind' | 'subject' | 'from' | 'to' | 'remark') => ({
    field,
    header: t(`agencies.charges.columns.${field}`),
    canHide: false,
  });
  return [
    {
      ...header('leader'),
      width: 220,
      grows: 2,
      content: ({ leader }) => words(leader),
    },
    {
      ...header('kind'),
      width: 96,
      content: ({ charge }) => words(t(`agencies.chargeKinds.${charge.kind}`)),
    },
    { ...header('subject'), width: 300, grows: 4, content: ({ subject }) => words(subject) },
    ...(['from', 'to'] as const).map((field): GridColumn<ChargeLine, ChargeFields> => ({
      ...header(field),
      width: 96,
      content: ({ charge }) => ({ ...words(dayText(charge[field])), alignment: 'end' }),
      editing: {
        read: ({ charge }) => ({ [field]: charge[field] }),
        text: ({ charge }) => dayText(charge[field]),
        write: (text, { charge }) => ({ [field]: valueOrBefore(text, readDay, charge[field]) }),
        Panel: DayPanel,
      },
    })),
    { ...header('remark'), width: 220, grows: 2, content: ({ remark }) => words(remark) },
  ];
}

function words(text: string): CellContent {
  return { blocks: text === '' ? [] : [{ kind: 'text', text, tone: 'normal' }] };
}
