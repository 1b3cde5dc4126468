import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { AgencyFields } from '#shared/agencies/agencyCells.ts';
import { agencyKinds, kindWords, readKind } from '#shared/agencies/agencyKinds.ts';

import type { CellPanelProps } from '../../grid/cellPanel.ts';
import { ChoiceListPanel } from '../../grid/choices/ChoiceListPanel.tsx';
import { useWorkbook } from '../../workbook/WorkbookProvider.tsx';
import type { AgencyLine } from './agencyLine.ts';
import { kindNames } from './kindNames.ts';

type PanelProps = CellPanelProps<AgencyLine, AgencyFields>;

/** Chooses the kind of an agency; the office may have kinds of its own. */
export function KindPanel(props: PanelProps) {
  const { t } = useTranslation();
  const { agencies } = useWorkbook();
  const names = useMemo(() => kindNames(t), [t]);
  const choices = useMemo(() => {
    const own = agencies.flatMap(({ kind }) => (kind === null ? [] : [kindWords(kind, names)]));
    return [...new Set([...agencyKinds.map((kind) => names[kind]), ...own])];
  }, [agencies, names]);
  return (
    <ChoiceListPanel
      panel={props}
      choices={choices}
      current={kindWords(props.row.agency.kind, names)}
      fieldsOf={(text): AgencyFields => ({ kind: readKind(text, names) })}
      whyUnknown={null}
    />
  );
}

/** Chooses the agency above. */
export function ParentPanel(props: PanelProps) {
  const { t } = useTranslation();
  const { agencies } = useWorkbook();
  const { id } = props.row;
  const idByName = useMemo(
    () => new Map(agencies.filter((one) => one.id !== id).map((one) => [one.name, one.id])),
    [agencies, id],
  );
  return (
    <ChoiceListPanel
      panel={props}
      choices={[...idByName.keys()]}
      current={props.row.parent}
      fieldsOf={(text): AgencyFields => ({ parent: idByName.get(text) ?? null })}
      whyUnknown={t('agencies.values.parentUnknown')}
    />
  );
}
