import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';

import { createNameFinder } from '#shared/agencies/agencyNames.ts';
import { settleAgency } from '#shared/agencies/agencyCells.ts';
import type { AgencyFields } from '#shared/agencies/agencyCells.ts';

import { emptyRowId } from '../../grid/emptyRowId.ts';
import type { GridMenu } from '../../grid/gridMenu.ts';
import { nothingChosen } from '../../grid/rowGridSetup.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { useKeptView } from '../../workbook/useKeptView.ts';
import { AgencyDialogs } from '../dialogs/AgencyDialogs.tsx';
import type { AskedDialog } from '../dialogs/AgencyDialogs.tsx';
import { DirectoryFileButtons } from '../files/DirectoryFileButtons.tsx';
import { EditableTable } from '../table/EditableTable.tsx';
import { EmptyTable } from '../table/EmptyTable.tsx';
import { tableView } from '../table/tableView.ts';
import { useDirectory } from '../useDirectory.ts';
import { agencyColumns } from './agencyColumns.ts';
import { agencyCommands, agencyIcons } from './agencyCommands.tsx';
import type { AgencyCommand } from './agencyCommands.tsx';
import { AgencyFilter } from './AgencyFilter.tsx';
import type { AgencyFilterName } from './AgencyFilter.tsx';
import { createAgencyArranger, emptyAgencyLine } from './agencyLine.ts';
import type { AgencyLine } from './agencyLine.ts';
import { AgencyPane } from './AgencyPane.tsx';
import { ArrangeMenu } from './ArrangeMenu.tsx';

import { useAgencyActions } from './useAgencyActions.ts';

const emptyLine = emptyAgencyLine(null);

/** The directory of agencies, groups apart. */
export function AgencyTab() {
  const { t } = useTranslation();
  const directory = useDirectory();
  const { agencies, agencyById } = directory;
  const { view, change } = useKeptView('agencies', tableView);
  const [filter, setFilter] = useState<AgencyFilterName>('all');
  const [choice, setChoice] = useState(nothingChosen);
  const [dialog, setDialog] = useState<AskedDialog | null>(null);
  const [arrange] = useState(createAgencyArranger);
  const all = useMemo(
    () =>
      arrange(
        agencies.filter(({ kind }) => kind !== 'group'),
        directory,
      ),
    [agencies, arrange, directory],
  );
  const lines = useMemo(() => all.filter(passes[filter]), [all, filter]);
  const columns = useMemo(() => {
    const find = createNameFinder(agencies);
    return agencyColumns(t, emptyLine, (name) => {
      const [found, ...others] = find(name);
      return others.length === 0 ? (found?.id ?? null) : null;
    });
  }, [agencies, t]);
  const newName = t('agencies.newName');
  const onRefused = useCallback((id: string) => setDialog({ kind: 'refused', ids: [id] }), []);
  const actions = useAgencyActions(null, newName, onRefused);
  const nameOf = useCallback((id: string) => agencyById.get(id)?.name ?? '', [agencyById]);
  const chosen = chosenIds(choice);
  const active = agencyById.get(choice.active?.id ?? '') ?? null;

  function menu(asked: GridChoice): GridMenu {
    const ids = chosenIds(asked);
    const entry = (command: AgencyCommand) => ({
      key: command,
      label: t(`agencies.commands.${command}`),
      icon: agencyIcons[command],
      isDisabled: !fits(command, ids),
      run: () => setDialog({ kind: command, ids }),
    });
    return [agencyCommands.slice(0, 4).map(entry), agencyCommands.slice(4).map(entry)];
  }

  return (
    <>
      <EditableTable<AgencyLine, AgencyFields>
        texts={{ label: t('agencies.grid'), add: t('agencies.add'), newName }}
        columns={columns}
        lines={lines}
        emptyLine={emptyLine}
        applyEdit={editedLine}
        nameOf={nameOf}
        actions={actions}
        newRow={noFields}
        mainField="name"
        view={view}
        onChangeView={change}
        menu={menu}
        onChoice={setChoice}
        commands={
          <>
            <ArrangeMenu
              isPossible={(command) => fits(command, chosen)}
              onCommand={(command) => setDialog({ kind: command, ids: chosen })}
            />
            <AgencyFilter chosen={filter} lines={all} passes={passes} onChoose={setFilter} />
            <DirectoryFileButtons />
          </>
        }
        count={
          lines.length === all.length
            ? t('agencies.count', { number: all.length })
            : t('agencies.countShown', { shown: lines.length, number: all.length })
        }
        empty={all.length === 0 ? (add) => <EmptyTable texts="empty" onAdd={add} /> : null}
        aside={
          all.length === 0 ? null : (
            <AgencyPane
              agency={active}
              directory={directory}
              onCommand={(command) => setDialog({ kind: command, ids: chosen })}
            />
          )
        }
      />
      {dialog !== null && (
        <AgencyDialogs dialog={dialog} onAsk={setDialog} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

const noFields: AgencyFields = {};

const passes: Readonly<Record<AgencyFilterName, (line: AgencyLine) => boolean>> = {
  all: () => true,
  current: ({ hasEnded }) => !hasEnded,
  ended: ({ hasEnded }) => hasEnded,
  unused: ({ counts }) => counts.lead + counts.support === 0,
};

/** Several rows that are chosen, else the one of the active cell. */
function chosenIds({ active, rows }: GridChoice): string[] {
  const ids = rows.length > 0 || active === null ? rows : [active.id];
  return ids.filter((id) => id !== emptyRowId);
}

/** One agency becomes something; several become one. */
function fits(command: AgencyCommand, ids: readonly string[]): boolean {
  return command === 'merged' || command === 'unite' ? ids.length > 0 : ids.length === 1;
}

/** The line as it will be once the edit is in the workbook. */
function editedLine(line: AgencyLine, after: AgencyFields): AgencyLine {
  return { ...line, agency: { ...line.agency, ...settleAgency(line.agency, after) } };
}
