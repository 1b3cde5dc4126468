import { DocumentArrowLeftRegular } from '@fluentui/react-icons/svg/document-arrow-left';
import { MailAlertRegular } from '@fluentui/react-icons/svg/mail-alert';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { RegisterLine } from '#shared/handoffs/register.ts';

import { Grid } from '../../grid/Grid.tsx';
import type { GridMenu } from '../../grid/gridMenu.ts';
import type { GridChoice } from '../../grid/rowGridSetup.ts';
import { readOnlyGrid } from '../readOnlyGrid.ts';
import { agencyColumns, agencyLines, packColumns } from './packColumns.ts';
import type { AgencyLine } from './packColumns.ts';
import type { RegisterRound } from './packWords.ts';

/** The packs of one round. */
export function PackGrid(props: {
  readonly round: number;
  readonly packs: readonly RegisterLine[];
  readonly onChoice: (packs: readonly number[]) => void;
  readonly onOpen: (returned: number) => void;
  readonly onRemind: (packs: readonly number[]) => void;
}) {
  const { round, packs, onChoice, onOpen, onRemind } = props;
  const { t } = useTranslation();
  const columns = useMemo(() => packColumns(t), [t]);

  function returnOf(choice: GridChoice): number | null {
    return packs.find(({ id }) => String(id) === choice.active?.id)?.returns.at(-1) ?? null;
  }

  function menu(choice: GridChoice): GridMenu {
    const returned = returnOf(choice);
    const chosen = chosenPacks(choice);
    return [
      [
        {
          key: 'open',
          label: t('handoffScreen.register.openReturn'),
          keys: 'Enter',
          icon: <DocumentArrowLeftRegular />,
          isDisabled: returned === null,
          run() {
            if (returned !== null) onOpen(returned);
          },
        },
        {
          key: 'remind',
          label: t('handoffScreen.register.remind'),
          icon: <MailAlertRegular />,
          isDisabled: chosen.length === 0,
          run: () => onRemind(chosen),
        },
      ],
    ];
  }

  return (
    <Grid<RegisterLine, never>
      {...readOnlyGrid}
      label={t('handoffScreen.register.table', { number: round })}
      columns={columns}
      rows={packs}
      rowId={({ id }) => String(id)}
      menu={menu}
      onChoice={(choice) => onChoice(chosenPacks(choice))}
      onKey={({ key, altKey, shiftKey, ctrlKey }, choice) => {
        const isEnter = key === 'Enter' && !altKey && !shiftKey && !ctrlKey;
        const returned = isEnter ? returnOf(choice) : null;
        if (returned !== null) onOpen(returned);
        return returned !== null;
      }}
    />
  );
}

/** Several rows that are chosen, else the one of the active cell. */
function chosenPacks({ active, rows }: GridChoice): number[] {
  return (rows.length > 0 || active === null ? rows : [active.id]).map(Number);
}

/** The packs of all rounds, agency by agency. */
export function AgencyGrid(props: { readonly rounds: readonly RegisterRound[] }) {
  const { rounds } = props;
  const { t } = useTranslation();
  const columns = useMemo(() => agencyColumns(rounds, t), [rounds, t]);
  const lines = useMemo(() => agencyLines(rounds), [rounds]);
  return (
    <Grid<AgencyLine, never>
      {...readOnlyGrid}
      label={t('handoffScreen.register.tableAll')}
      columns={columns}
      rows={lines}
      rowId={({ agency }) => agency}
      onChoice={() => undefined}
      onKey={() => false}
    />
  );
}
