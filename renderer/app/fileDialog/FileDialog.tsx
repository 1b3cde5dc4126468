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
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { fileEndings } from '#shared/contract/desktopBridge.ts';

import type { SavePlace } from '../host.ts';
import { baseName } from './fileName.ts';
import { FileNameField } from './FileNameField.tsx';
import { FolderList } from './FolderList.tsx';
import type { FolderEntry } from './FolderList.tsx';
import { FolderPath } from './FolderPath.tsx';
import type { FileQuestion } from './HostProvider.tsx';
import { Places } from './Places.tsx';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import { useFileDialog } from './useFileDialog.ts';
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
  document: { open: 'app.fileDialog.openDocument', save: 'app.fileDialog.saveDocument' },
  pdf: { open: 'app.fileDialog.openPdf', save: 'app.fileDialog.savePdf' },
  mapping: { open: 'app.fileDialog.openMapping', save: 'app.fileDialog.saveMapping' },
  layout: { open: 'app.fileDialog.openLayout', save: 'app.fileDialog.saveLayout' },
} as const;

/** The window's own dialog for files, where the system's can't be had: in the browser door. */
export function FileDialog(props: {
  readonly question: FileQuestion;
  readonly firstFolder: string | null;
  readonly onAnswer: (place: SavePlace | null, folder: string | null) => void;
}) {
  const { question, onAnswer } = props;
  const { t } = useTranslation();
  const styles = useStyles();
  const dialog = useFileDialog(question, props.firstFolder, onAnswer);
  const folder = dialog.listing?.folder ?? null;
  const { replaced } = dialog;

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    dialog.submit();
  }

  return (
    <Dialog open onOpenChange={() => onAnswer(null, folder)}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t(titles[question.kind][dialog.isSaving ? 'save' : 'open'])}</DialogTitle>
            <DialogContent className={styles.content}>
              <Places places={dialog.listing?.places ?? []} onGo={dialog.go} />
              <div className={styles.folder}>
                <Folder dialog={dialog} endings={fileEndings[question.kind]} />
                {dialog.isSaving && (
                  <FileNameField name={dialog.name} folder={folder} onChange={dialog.changeName} />
                )}
                {replaced !== null && (
                  <ReplaceQuestion
                    file={baseName(replaced.path)}
                    onReplace={() => onAnswer(replaced, folder)}
                  />
                )}
              </div>
            </DialogContent>
            <DialogActions position="start" className={styles.keys}>
              {t('app.fileDialog.keys')}
            </DialogActions>
            <DialogActions position="end">
              <Button onClick={() => onAnswer(null, folder)}>{t('app.cancel')}</Button>
              <Button type="submit" appearance="primary" disabled={!dialog.isReady}>
                {t(dialog.isSaving ? 'app.fileDialog.save' : 'app.fileDialog.open')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

const noEntries: readonly FolderEntry[] = [];

function Folder(props: { readonly dialog: FileDialogState; readonly endings: readonly string[] }) {
  const { isSaving, listing, chosen, go, choose, open } = props.dialog;
  const folder = listing?.folder ?? '';
  const parent = listing?.parent ?? null;
  return (
    <>
      <FolderPath key={folder} folder={folder} parent={parent} onGo={go} />
      <FolderList
        entries={listing?.entries ?? noEntries}
        endings={props.endings}
        chosen={chosen?.path ?? null}
        isKeyed={!isSaving}
        onChoose={choose}
        onOpen={open}
        onUp={() => {
          if (parent !== null) go(parent);
        }}
      />
    </>
  );
}
