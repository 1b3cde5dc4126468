import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { TFunction } from 'i18next';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { baseName } from './fileName.ts';
import { FileNameField } from './FileNameField.tsx';
import { FolderList } from './FolderList.tsx';
import type { FolderEntry } from './FolderList.tsx';
import { FolderPath } from './FolderPath.tsx';
import type { FileAnswer, FileQuestion } from './HostProvider.tsx';
import { Places } from './Places.tsx';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import { endingsFor, useFileDialog } from './useFileDialog.ts';
import type { FileDialogState } from './useFileDialog.ts';

const useStyles = makeStyles({
  surface: { width: '760px', maxWidth: '94vw' },
  content: {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalS,
  },
  folder: { display: 'grid', gap: tokens.spacingVerticalS, alignContent: 'start' },
  keys: {
    alignItems: 'center',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const titles = {
  workbook: { open: 'app.fileDialog.openWorkbook', save: 'app.fileDialog.saveWorkbook' },
  resolution: { open: 'app.fileDialog.openResolution', save: 'app.fileDialog.saveResolution' },
  spreadsheet: { open: 'app.fileDialog.openSpreadsheet', save: 'app.fileDialog.saveSpreadsheet' },
  table: { open: 'app.fileDialog.openTable', save: 'app.fileDialog.saveSpreadsheet' },
  document: { open: 'app.fileDialog.openDocument', save: 'app.fileDialog.saveDocument' },
  pdf: { open: 'app.fileDialog.openPdf', save: 'app.fileDialog.savePdf' },
  mapping: { open: 'app.fileDialog.openMapping', save: 'app.fileDialog.saveMapping' },
  layout: { open: 'app.fileDialog.openLayout', save: 'app.fileDialog.saveLayout' },
  returned: { open: 'app.fileDialog.openReturned', save: 'app.fileDialog.saveReturned' },
  archive: { open: 'app.fileDialog.openArchive', save: 'app.fileDialog.saveArchive' },
  calendar: { open: 'app.fileDialog.openCalendar', save: 'app.fileDialog.saveCalendar' },
} as const;

/** The window's own dialog for files, where the system's can't be had: in the browser door. */
export function FileDialog(props: {
  readonly question: FileQuestion;
  readonly firstFolder: string | null;
  readonly onAnswer: (answer: FileAnswer | null, folder: string | null) => void;
}) {
  const { question, onAnswer } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const dialog = useFileDialog(question, props.firstFolder, onAnswer);
  const folder = dialog.listing?.folder ?? null;
  const { replaced } = dialog;
  const isSaving = question.wants === 'place';

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    dialog.submit();
  }

  return (
    <Dialog open onOpenChange={() => onAnswer(null, folder)}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t(titleOf(question))}</DialogTitle>
            <DialogContent className={styles.content}>
              <Places places={dialog.listing?.places ?? []} onGo={dialog.go} />
              <div className={styles.folder}>
                <Folder dialog={dialog} question={question} />
                {isSaving && (
                  <FileNameField name={dialog.name} folder={folder} onChange={dialog.changeName} />
                )}
                {replaced !== null && (
                  <ReplaceQuestion
                    file={baseName(replaced.path)}
                    onReplace={() => onAnswer({ paths: [replaced.path], replace: true }, folder)}
                  />
                )}
              </div>
            </DialogContent>
            <DialogActions position="start" className={styles.keys}>
              {t(question.wants === 'files' ? 'app.fileDialog.keysMany' : 'app.fileDialog.keys')}
            </DialogActions>
            <DialogActions position="end">
              <Button onClick={() => onAnswer(null, folder)}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={!dialog.isReady}>
                {answerWords(question, dialog.chosen.length, t)}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const noEntries: readonly FolderEntry[] = [];

function titleOf(question: FileQuestion) {
  if (question.wants === 'folder') return 'app.fileDialog.chooseFolder';
  return titles[question.kind][question.wants === 'place' ? 'save' : 'open'];
}

/** What the button that answers says. */
function answerWords({ wants }: FileQuestion, chosen: number, t: TFunction): string {
  if (wants === 'place') return t('app.fileDialog.save');
  if (wants === 'folder') return t('app.fileDialog.chooseThis');
  return chosen > 1 ? t('app.fileDialog.openMany', { count: chosen }) : t('app.fileDialog.open');
}

function Folder(props: { readonly dialog: FileDialogState; readonly question: FileQuestion }) {
  const { question } = props;
  const { listing, chosen, go, choose, chooseAll, open } = props.dialog;
  const folder = listing?.folder ?? '';
  const parent = listing?.parent ?? null;
  return (
    <>
      <FolderPath key={folder} folder={folder} parent={parent} onGo={go} />
      <FolderList
        entries={listing?.entries ?? noEntries}
        endings={endingsFor(question)}
        chosen={chosen.map(({ path }) => path)}
        isMany={question.wants === 'files'}
        isKeyed={question.wants !== 'place'}
        onChoose={choose}
        onChooseAll={chooseAll}
        onOpen={open}
        onUp={() => {
          if (parent !== null) go(parent);
        }}
      />
    </>
  );
}
