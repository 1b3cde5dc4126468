import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';

import { fileEndings } from '#shared/contract/desktopBridge.ts';

import type { SavePlace } from '../host.ts';
import { baseName, isFileName, joinPath, withEnding } from './fileName.ts';
import { FolderList } from './FolderList.tsx';
import type { FolderEntry } from './FolderList.tsx';
import { FolderPath } from './FolderPath.tsx';
import type { FileQuestion } from './HostProvider.tsx';
import { Places } from './Places.tsx';
import { useFolder } from './useFolder.ts';

const useStyles = makeStyles({
  surface: { width: '760px', maxWidth: '94vw' },
  content: {
    display: 'grid',
    gridTemplateColumns: '168px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    paddingTop: tokens.spacingVerticalS,
  },
  folder: { display: 'grid', gap: tokens.spacingVerticalS, alignContent: 'start' },
  name: { gridTemplateColumns: 'max-content minmax(0, 1fr)' },
  keys: {
    alignItems: 'center',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

const noEntries: readonly FolderEntry[] = [];

const titles = {
  workbook: { open: 'app.fileDialog.openWorkbook', save: 'app.fileDialog.saveWorkbook' },
  resolution: { open: 'app.fileDialog.openResolution', save: 'app.fileDialog.saveResolution' },
  spreadsheet: { open: 'app.fileDialog.openSpreadsheet', save: 'app.fileDialog.saveSpreadsheet' },
} as const;

/** The window's own dialog for files, where the system's can't be had: in the browser door. */
export function FileDialog(props: {
  readonly question: FileQuestion;
  readonly firstFolder: string | null;
  readonly onAnswer: (place: SavePlace | null, folder: string | null) => void;
}) {
  const { question, onAnswer } = props;
  const { kind, suggestedName } = question;
  const isSaving = suggestedName !== null;
  const { t } = useTranslation();
  const styles = useStyles();
  const { listing, enter } = useFolder(props.firstFolder, fileEndings[kind]);
  const [chosen, setChosen] = useState<FolderEntry | null>(null);
  const [name, setName] = useState(suggestedName ?? '');
  const [replaced, setReplaced] = useState<SavePlace | null>(null);
  const nameId = useId();
  const folder = listing?.folder ?? null;
  const parent = listing?.parent ?? null;

  // Here, because the dialog puts the focus on its first button when it comes up.
  useEffect(() => {
    const field = document.getElementById(nameId);
    if (field instanceof HTMLInputElement && folder !== null) field.select();
  }, [folder, nameId]);

  function go(to: string): void {
    setChosen(null);
    setReplaced(null);
    void enter(to);
  }

  function choose(entry: FolderEntry): void {
    setChosen(entry);
    if (isSaving && !entry.isFolder) changeName(entry.name);
  }

  function changeName(to: string): void {
    setName(to);
    setReplaced(null);
  }

  function open(entry: FolderEntry): void {
    if (entry.isFolder) go(entry.path);
    else if (isSaving) save(entry.name);
    else onAnswer({ path: entry.path, replace: false }, folder);
  }

  function save(as: string): void {
    if (folder === null || !isFileName(as)) return;
    const path = joinPath(folder, withEnding(as, kind));
    const isThere = listing?.entries.some((entry) => isSameName(entry.name, baseName(path)));
    if (isThere === true) setReplaced({ path, replace: true });
    else onAnswer({ path, replace: false }, folder);
  }

  function submit(event: SyntheticEvent): void {
    event.preventDefault();
    if (isSaving) save(name);
    else if (chosen !== null) open(chosen);
  }

  return (
    <Dialog open onOpenChange={() => onAnswer(null, folder)}>
      <DialogSurface className={styles.surface}>
        <form onSubmit={submit}>
          <DialogBody>
            <DialogTitle>{t(titles[kind][isSaving ? 'save' : 'open'])}</DialogTitle>
            <DialogContent className={styles.content}>
              <Places places={listing?.places ?? []} onGo={go} />
              <div className={styles.folder}>
                <FolderPath key={folder} folder={folder ?? ''} parent={parent} onGo={go} />
                <FolderList
                  entries={listing?.entries ?? noEntries}
                  endings={fileEndings[kind]}
                  chosen={chosen?.path ?? null}
                  isKeyed={!isSaving}
                  onChoose={choose}
                  onOpen={open}
                  onUp={() => {
                    if (parent !== null) go(parent);
                  }}
                />
                {isSaving && (
                  <Field
                    label={t('app.fileDialog.fileName')}
                    orientation="horizontal"
                    className={styles.name}
                    {...(name !== '' && !isFileName(name)
                      ? { validationMessage: t('app.fileDialog.nameWrong') }
                      : {})}
                  >
                    <Input
                      id={nameId}
                      value={name}
                      onChange={(_, { value }) => changeName(value)}
                    />
                  </Field>
                )}
                {replaced !== null && (
                  <MessageBar intent="warning" role="alert">
                    <MessageBarBody>
                      {t('app.fileDialog.replaceQuestion', { file: baseName(replaced.path) })}
                    </MessageBarBody>
                    <MessageBarActions>
                      <Button autoFocus onClick={() => onAnswer(replaced, folder)}>
                        {t('app.fileDialog.replace')}
                      </Button>
                    </MessageBarActions>
                  </MessageBar>
                )}
              </div>
            </DialogContent>
            <DialogActions position="start" className={styles.keys}>
              {t('app.fileDialog.keys')}
            </DialogActions>
            <DialogActions position="end">
              <Button onClick={() => onAnswer(null, folder)}>{t('app.cancel')}</Button>
              <Button
                type="submit"
                appearance="primary"
                disabled={isSaving ? !isFileName(name) : chosen === null}
              >
                {t(isSaving ? 'app.fileDialog.save' : 'app.fileDialog.open')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}

/** Asks rather once too often: most systems do not tell capital letters from small ones. */
function isSameName(left: string, right: string): boolean {
  return left.normalize('NFC').toLowerCase() === right.normalize('NFC').toLowerCase();
}
