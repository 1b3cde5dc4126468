import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { chargesOn } from '#shared/leaders/chargesOn.ts';
import type { LeaderFields } from '#shared/leaders/leaderCells.ts';

import { useAsOf } from '../../asOf/asOf.ts';
import { useKeptView } from '../../workbook/useKeptView.ts';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import { DirectoryFileButtons } from '../files/DirectoryFileButtons.tsx';
import { EditableTable } from '../table/EditableTable.tsx';
import { EmptyTable } from '../table/EmptyTable.tsx';
import { tableView } from '../table/tableView.ts';
import { emptyLeaderLine, leaderColumns } from './leaderColumns.ts';
import type { LeaderLine } from './leaderColumns.ts';
import { LeaderPane } from './LeaderPane.tsx';
import { useLeaderActions } from './useLeaderActions.ts';

const noFields: LeaderFields = {};

/** Those who direct, with title and days, and what they direct now. */
export function LeaderTab() {
  const { t } = useTranslation();
  const { view, change } = useKeptView('leaders', tableView);
  const lines = useLeaderLines();
  const columns = useMemo(() => leaderColumns(t), [t]);
  const newName = t('agencies.newLeaderName');
  const actions = useLeaderActions(newName);
  const { leaders } = useWorkbook();
  const [active, setActive] = useState<string | null>(null);
  const leader = leaders.find(({ id }) => id === active) ?? null;
  const nameOf = useCallback(
    (id: string) => leaders.find((leader) => leader.id === id)?.name ?? '',
    [leaders],
  );
  return (
    <EditableTable<LeaderLine, LeaderFields>
      texts={{ label: t('agencies.leaderGrid'), add: t('agencies.addLeader'), newName }}
      columns={columns}
      lines={lines}
      emptyLine={emptyLeaderLine}
      applyEdit={(line, after) => ({ ...line, leader: { ...line.leader, ...after } })}
      nameOf={nameOf}
      actions={actions}
      newRow={noFields}
      mainField="name"
      view={view}
      onChangeView={change}
      menu={nothingMore}
      onChoice={(choice) => setActive(choice.active?.id ?? null)}
      commands={<DirectoryFileButtons />}
      count={t('agencies.leaderCount', { number: lines.length })}
      empty={lines.length === 0 ? (add) => <EmptyTable texts="emptyLeaders" onAdd={add} /> : null}
      aside={lines.length === 0 ? null : <LeaderPane key={active} leader={leader} />}
    />
  );
}

function nothingMore(): [] {
  return [];
}

function useLeaderLines(): readonly LeaderLine[] {
  const { leaders, charges, agencyById } = useWorkbook();
  const { asOf } = useAsOf();
  return useMemo(() => {
    const byId = new Map(leaders.map((leader) => [leader.id, leader]));
    const own = Map.groupBy(chargesOn(charges, byId, asOf), ({ leader }) => leader);
    return leaders.map((leader, index): LeaderLine => {
      const subjects = (own.get(leader.id) ?? []).map(({ kind, subject }) =>
        kind === 'agency' ? (agencyById.get(subject)?.name ?? '') : subject,
      );
      return {
        ...{ id: leader.id, position: leader.position, leader, number: String(index + 1) },
        charges: subjects.filter((words) => words !== '').join('; '),
        hasEnded: leader.to !== null && leader.to < asOf,
      };
    });
  }, [agencyById, asOf, charges, leaders]);
}
