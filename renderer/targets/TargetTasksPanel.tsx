import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import { readTaskCodes } from '#shared/targets/linkedTasks.ts';

import type { CellPanelProps } from '../grid/cellPanel.ts';
import { ChoiceListPanel } from '../grid/choices/ChoiceListPanel.tsx';
import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import type { TargetFields } from './targetFields.ts';
import type { TargetLine } from './targetLine.ts';

/** Adds a task to those that serve a target, or takes it out again; its code or title looks for it. */
export function TargetTasksPanel(props: CellPanelProps<TargetLine, TargetFields>) {
  const { t } = useTranslation();
  const { rows } = useWorkbook();
  const tasks = useMemo(
    () => rows.map(({ task }) => task).filter(({ type }) => type === 'task'),
    [rows],
  );
  const choiceOf = ({ code, title }: { readonly code: string; readonly title: string }) =>
    `${code} · ${title}`;
  const typed = props.draft.split(';');
  const before = props.isChanged
    ? idsOf(
        readTaskCodes(
          typed.slice(0, -1).join(';'),
          tasks.map(({ code }) => code),
        ),
      )
    : props.row.target.tasks;

  function idsOf(codes: readonly string[]): readonly string[] {
    return tasks.filter(({ code }) => codes.includes(code)).map(({ id }) => id);
  }

  return (
    <ChoiceListPanel
      panel={{ ...props, draft: typed.at(-1)?.trim() ?? '' }}
      choices={tasks.map(choiceOf)}
      current=""
      fieldsOf={(text) => {
        const id = tasks.find((task) => choiceOf(task) === text)?.id ?? '';
        const others = before.filter((one) => one !== id);
        return { tasks: others.length < before.length ? others : [...before, id] };
      }}
      whyUnknown={t('targets.values.unknownTask')}
    />
  );
}
