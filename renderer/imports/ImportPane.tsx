import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { UnderstoodSheet } from '#shared/contract/importContract.ts';
import { leftOut } from '#shared/imports/mapping.ts';
import { extraField } from '#shared/tasks/taskCells.ts';

import { useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { meaningName } from './columnMeanings.ts';
import { countImport } from './importCounts.ts';
import type { ImportDraft } from './importDraft.ts';
import type { ImportStep } from './importSteps.ts';
import type { ProblemKind, ProblemPlace } from './problems/groupProblems.ts';
import { ProblemGlance, ProblemPane } from './problems/ProblemPane.tsx';
import { SheetList } from './SheetList.tsx';
import type { Corrections } from './useCorrections.ts';
import { WayChoice } from './WayChoice.tsx';
import type { WayField } from './WayChoice.tsx';
import { WillImport } from './WillImport.tsx';

const useStyles = makeStyles({
  pane: {
    display: 'grid',
    alignContent: 'start',
    gap: '20px',
    overflowY: 'auto',
    padding: '12px 14px',
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Beside the cells: what the step is about, what would come in, and how. */
export function ImportPane(props: {
  readonly step: ImportStep;
  readonly draft: ImportDraft;
  readonly sheets: readonly UnderstoodSheet[];
  readonly taken: readonly UnderstoodSheet[];
  readonly shown: UnderstoodSheet;
  readonly kinds: readonly ProblemKind[];
  readonly shownCell: ProblemPlace | null;
  readonly corrections: Corrections;
  readonly onShow: (sheet: string) => void;
  readonly onGo: (place: ProblemPlace) => void;
  readonly onStep: (step: ImportStep) => void;
}) {
  const { step, draft, taken, kinds, shownCell, corrections } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const { columns } = useWorkbook().plan;
  const counts = useMemo(() => countImport(taken, columns), [taken, columns]);
  const fields = useWayFields(taken);
  const listed = taken.reduce((sum, { problems }) => sum + problems.length, 0);
  return (
    <aside className={styles.pane} aria-label={t(`imports.steps.${step}`)}>
      {step === 'sheets' && (
        <SheetList
          sheets={props.sheets}
          taken={taken}
          shown={props.shown.name}
          onShow={props.onShow}
          onTake={corrections.takeSheet}
          onKind={corrections.setKind}
        />
      )}
      {step === 'columns' && (
        <ProblemGlance
          kinds={kinds}
          count={counts.problems}
          shownCell={shownCell}
          onAnswer={corrections.answer}
          onGo={props.onGo}
          onAll={() => props.onStep('problems')}
        />
      )}
      {step === 'problems' && (
        <ProblemPane
          kinds={kinds}
          answers={draft.answers}
          notListed={counts.problems - listed}
          shownCell={shownCell}
          onAnswer={corrections.answer}
          onTakeBack={corrections.takeBack}
          onGo={props.onGo}
        />
      )}
      <WillImport counts={counts} />
      <WayChoice way={draft.way} fields={fields} onChange={corrections.setWay} />
    </aside>
  );
}

/** What the columns of the tables of tasks mean, each once: rows can be found by it. */
function useWayFields(taken: readonly UnderstoodSheet[]): readonly WayField[] {
  const { t } = useTranslation();
  return useMemo(() => {
    const meant = taken
      .filter(({ kind }) => kind === 'tasks')
      .flatMap(({ columns }) => columns.map(({ field, header }) => field ?? extraField(header)))
      .filter((field) => field !== leftOut && !field.startsWith('phase:'));
    return [...new Set(meant)].map((field) => ({ field, name: meaningName(field, 'tasks', t) }));
  }, [t, taken]);
}
