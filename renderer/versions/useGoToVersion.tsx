import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import type { Version } from '#shared/versions/version.ts';

import { useMayEdit } from '../access/useMayEdit.ts';
import { useNotices } from '../app/notices.ts';
import { useEdit, useWorkbookStore } from '../workbook/WorkbookProvider.tsx';
import { GoToQuestion } from './GoToQuestion.tsx';
import type { GoToWords } from './GoToQuestion.tsx';
import { formatCount } from '../ui/locale.ts';

/** Going back to a version, after a question; `question` must be drawn. */
export function useGoToVersion(): {
  readonly ask: (version: Version, words: GoToWords) => void;
  readonly question: ReactNode;
} {
  const { t } = useTranslation();
  const edit = useEdit();
  const { confirm } = useMayEdit();
  const store = useWorkbookStore();
  const { notify } = useNotices();
  const [asked, setAsked] = useState<{ version: Version; words: GoToWords } | null>(null);
  const [isRunning, setIsRunning] = useState(false);

  async function run(version: Version): Promise<void> {
    setIsRunning(true);
    const gone = await edit((engine) => engine.versions.goTo({ version }));
    setIsRunning(false);
    setAsked(null);
    if (gone === null) return;
    if (gone.changes === 0) {
      notify({ text: t('history.goTo.nothing'), tone: 'info' });
      return;
    }
    const undo = (): void => {
      // Undo takes back the last step, and that may be another one by now.
      if (store.getView().revision === gone.revision) void edit((engine) => engine.history.undo());
      else notify({ text: t('tasks.undoTooLate'), tone: 'info' });
    };
    notify({
      text: t('history.goTo.done', { rows: formatCount(gone.changes, t) }),
      action: { label: t('history.goTo.undo'), run: undo },
    });
  }

  return {
    ask(version, words) {
      if (confirm()) setAsked({ version, words });
    },
    question: asked !== null && (
      <GoToQuestion
        version={asked.version}
        words={asked.words}
        isRunning={isRunning}
        onRun={() => void run(asked.version)}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
