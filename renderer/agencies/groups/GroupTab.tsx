import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { settleAgency } from '#shared/agencies/agencyCells.ts';
import type { AgencyFields } from '#shared/agencies/agencyCells.ts';

import type { GridMenu } from '../../grid/gridMenu.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { AgencyDialogs } from '../dialogs/AgencyDialogs.tsx';
import type { AskedDialog } from '../dialogs/AgencyDialogs.tsx';
import { groupColumns } from '../directory/agencyColumns.ts';
import { agencyIcons } from '../directory/agencyCommands.tsx';
import { createAgencyArranger, emptyAgencyLine } from '../directory/agencyLine.ts';
import type { AgencyLine } from '../directory/agencyLine.ts';
import { useAgencyActions } from '../directory/useAgencyActions.ts';
import { EditableTable } from '../table/EditableTable.tsx';
import { EmptyTable } from '../table/EmptyTable.tsx';
import type { TableView } from '../table/tableView.ts';
import { useDirectory } from '../useDirectory.ts';
import { MembersPane } from './MembersPane.tsx';

const emptyLine = emptyAgencyLine('group');

const noFields: AgencyFields = {};

/** Groups of agencies, with the members of the one that is chosen. */
export function GroupTab() {
  const { t } = useTranslation();
  const directory = useDirectory();
  const { agencies, agencyById } = directory;
  const [view, setView] = useState<TableView>({ layout: null, zoom: 1 });
  const [active, setActive] = useState<string | null>(null);
  const [dialog, setDialog] = useState<AskedDialog | null>(null);
  const [arrange] = useState(createAgencyArranger);
  const lines = useMemo(
    () =>
      arrange(
        agencies.filter(({ kind }) => kind === 'group'),
        directory,
      ),
    [agencies, arrange, directory],
  );
  const columns = useMemo(() => groupColumns(t, emptyLine), [t]);
  const newName = t('agencies.newGroupName');
  const onRefused = useCallback((id: string) => setDialog({ kind: 'refused', ids: [id] }), []);
  const actions = useAgencyActions('group', newName, onRefused);
  const nameOf = useCallback((id: string) => agencyById.get(id)?.name ?? '', [agencyById]);
  const group = agencyById.get(active ?? '') ?? null;

  function menu({ active: at, rows }: GridChoice): GridMenu {
    const ids = rows.length > 0 || at === null ? [...rows] : [at.id];
    return [
      [
        {
          key: 'unite',
          label: t('agencies.commands.unite'),
          icon: agencyIcons.unite,
          run: () => setDialog({ kind: 'unite', ids }),
        },
      ],
    ];
  }

  return (
    <>
      <EditableTable<AgencyLine, AgencyFields>
        texts={{ label: t('agencies.groupGrid'), add: t('agencies.addGroup'), newName }}
        columns={columns}
        lines={lines}
        emptyLine={emptyLine}
        applyEdit={editedLine}
        nameOf={nameOf}
        actions={actions}
        newRow={noFields}
        mainField="name"
        view={view}
        onChangeView={setView}
        menu={menu}
        onChoice={(choice) => setActive(choice.active?.id ?? null)}
        commands={<span style={{ flexGrow: 1 }} />}
        count={t('agencies.groupCount', { number: lines.length })}
        empty={lines.length === 0 ? (add) => <EmptyTable texts="emptyGroups" onAdd={add} /> : null}
        aside={lines.length === 0 ? null : <MembersPane key={group?.id} group={group} />}
      />
      {dialog !== null && (
        <AgencyDialogs dialog={dialog} onAsk={setDialog} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

function editedLine(line: AgencyLine, after: AgencyFields): AgencyLine {
  return { ...line, agency: { ...line.agency, ...settleAgency(line.agency, after) } };
}
