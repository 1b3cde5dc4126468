import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';

import { propose } from '#shared/proposals/propose.ts';
import type { Clause } from '#shared/resolution/clause.ts';
import { blankTarget, withTargetFields } from '#shared/targets/targetCells.ts';
import type { NewTarget } from '#shared/targets/targetCells.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNavigation } from '../app/navigation.ts';
import { useNotices } from '../app/notices.ts';
import { useEdit, useWorkbook } from '../workbook/WorkbookProvider.tsx';
import { readSelectedWords } from './selectedWords.ts';
import { titleFromWords } from './titleFromWords.ts';
import { wordsOfClause } from './useMakeTask.ts';

/** Makes a target from the selected words, else from the chosen clause; its number is read from them. */
export function useMakeTarget(
  text: RefObject<HTMLElement | null>,
  chosen: Clause | null,
): () => void {
  const { t } = useTranslation();
  const { clauseById, plan, agencies } = useWorkbook();
  const { showClause } = useNavigation();
  const { notify } = useNotices();
  const { confirm } = useMayEdit();
  const edit = useEdit();

  async function make(): Promise<void> {
    const selected = text.current === null ? null : readSelectedWords(text.current);
    const clause = selected === null ? chosen : (clauseById.get(selected.clause) ?? null);
    if (clause === null || !confirm()) return;
    const words = selected?.words ?? wordsOfClause(clause);
    const read = propose([{ ...clause, parent: null, label: null, text: words }], {
      ...{ year: plan.year, issued: plan.issued, beforeRule: plan.beforeRule },
      agencies,
    }).find((proposal) => proposal.kind === 'target');
    const target = withTargetFields(blankTarget, {
      ...(read?.target ?? milestoneOf(words)),
      clause: clause.id,
      raw: words,
    });
    // Not once it is made: who has gone to another screen by then is left there.
    showClause(clause.id);
    const answer = await edit((engine) =>
      engine.resolution.accept({ tasks: [], targets: [target], sections: false }),
    );
    if (answer === null) return;
    document.getSelection()?.removeAllRanges();
    notify({ text: t('resolution.targetMade', { name: target.name }) });
  }

  return () => void make();
}

/** Words without a number that anybody could read. */
function milestoneOf(words: string): NewTarget {
  return { name: titleFromWords(words), kind: 'milestone' };
}
