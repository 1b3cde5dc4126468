import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';

import { dialog, type BrowserWindow, type FileFilter } from 'electron';

import { fileEndings, type FileKind } from '#shared/contract/desktopBridge.ts';
import { translate, type MessageKey } from '#shared/messages/translate.ts';

const kindNames: Record<FileKind, MessageKey> = {
  workbook: 'desktop.workbooks',
  resolution: 'desktop.resolutions',
  spreadsheet: 'desktop.spreadsheets',
  document: 'desktop.documents',
  pdf: 'desktop.pdfs',
  mapping: 'desktop.mappings',
  layout: 'desktop.layouts',
  returned: 'desktop.returnedFiles',
  archive: 'desktop.archives',
  calendar: 'desktop.calendars',
};

/** Full path; null when the user turned away. */
export async function chooseFile(window: BrowserWindow, kind: FileKind): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('desktop.openFile'),
    filters: [filterFor(kind, fileEndings[kind])],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Full paths; none when the user turned away. */
export async function chooseFiles(
  window: BrowserWindow,
  kind: FileKind,
): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('desktop.openFiles'),
    filters: [filterFor(kind, fileEndings[kind])],
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths;
}

/** Full path; null when the user turned away. */
export async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: translate('desktop.chooseFolder'),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return filePaths[0] ?? null;
}

/** Full path with the ending of its kind; null when the user turned away or would not replace. */
export async function chooseSavePath(
  window: BrowserWindow,
  kind: FileKind,
  suggestedName: string,
): Promise<string | null> {
  const ending = fileEndings[kind][0];
  const { filePath } = await dialog.showSaveDialog(window, {
    title: translate('desktop.saveFile'),
    defaultPath: suggestedName,
    filters: [filterFor(kind, [ending])],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (filePath === '') return null;
  if (extname(filePath).toLowerCase() === ending) return filePath;
  // The system asked about the name as typed, which is not the one that will be written.
  const path = filePath + ending;
  return !existsSync(path) || (await confirmReplace(window, path)) ? path : null;
}

export function confirmCloseWhileBusy(window: BrowserWindow): Promise<boolean> {
  return ask(window, 'desktop.closeBusyQuestion', {
    detail: 'desktop.closeBusyDetail',
    yes: 'desktop.closeAnyway',
    no: 'desktop.keepWorking',
  });
}

/** Whether to go on after a part of the program died; else the window closes. */
export function offerToReopen(window: BrowserWindow, died: 'engine' | 'page'): Promise<boolean> {
  return ask(window, `desktop.${died}Died`, {
    detail: `desktop.${died}DiedDetail`,
    yes: 'desktop.reopen',
    no: 'desktop.closeWindow',
    isYesUsual: true,
  });
}

function confirmReplace(window: BrowserWindow, path: string): Promise<boolean> {
  return ask(window, 'desktop.replaceQuestion', {
    params: { file: basename(path) },
    yes: 'desktop.replace',
    no: 'desktop.cancel',
  });
}

interface Question {
  readonly params?: Readonly<Record<string, string>>;
  readonly detail?: MessageKey;
  readonly yes: MessageKey;
  readonly no: MessageKey;
  /** Enter then says yes; Escape says no in any case. */
  readonly isYesUsual?: boolean;
}

async function ask(window: BrowserWindow, message: MessageKey, question: Question) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: translate('desktop.appName'),
    message: translate(message, question.params),
    ...(question.detail === undefined ? {} : { detail: translate(question.detail) }),
    buttons: [translate(question.yes), translate(question.no)],
    defaultId: question.isYesUsual === true ? 0 : 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

function filterFor(kind: FileKind, endings: readonly string[]): FileFilter {
  return {
    name: translate(kindNames[kind]),
    extensions: endings.map((ending) => ending.slice(1)),
  };
}
