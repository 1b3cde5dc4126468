import { existsSync } from 'node:fs';
import { basename, extname } from 'node:path';

import { dialog, type BrowserWindow, type FileFilter } from 'electron';

import { fileEndings, type FileKind } from '#shared/contract/desktopBridge.ts';
import type { MessageKey } from '#shared/messages/translate.ts';

import type { Say } from './nativeTexts.ts';

const kindNames: Record<FileKind, MessageKey> = {
  workbook: 'desktop.workbooks',
  resolution: 'desktop.resolutions',
  spreadsheet: 'desktop.spreadsheets',
  table: 'desktop.tables',
  document: 'desktop.documents',
  pdf: 'desktop.pdfs',
  mapping: 'desktop.mappings',
  layout: 'desktop.layouts',
  returned: 'desktop.returnedFiles',
  archive: 'desktop.archives',
  calendar: 'desktop.calendars',
};

/** Full path; null when the user turned away. */
export async function chooseFile(
  window: BrowserWindow,
  say: Say,
  kind: FileKind,
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('desktop.openFile'),
    filters: [filterFor(say, kind, fileEndings[kind])],
    properties: ['openFile'],
  });
  return filePaths[0] ?? null;
}

/** Full paths; none when the user turned away. */
export async function chooseFiles(
  window: BrowserWindow,
  say: Say,
  kind: FileKind,
): Promise<readonly string[]> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('desktop.openFiles'),
    filters: [filterFor(say, kind, fileEndings[kind])],
    properties: ['openFile', 'multiSelections'],
  });
  return filePaths;
}

/** Full path; null when the user turned away. */
export async function chooseFolder(window: BrowserWindow, say: Say): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title: say('desktop.chooseFolder'),
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  });
  return filePaths[0] ?? null;
}

/** Full path with the ending of its kind; null when the user turned away or would not replace. */
export async function chooseSavePath(
  window: BrowserWindow,
  say: Say,
  kind: FileKind,
  suggestedName: string,
): Promise<string | null> {
  const ending = fileEndings[kind][0];
  const { filePath } = await dialog.showSaveDialog(window, {
    title: say('desktop.saveFile'),
    defaultPath: suggestedName,
    filters: [filterFor(say, kind, [ending])],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  });
  if (filePath === '') return null;
  if (extname(filePath).toLowerCase() === ending) return filePath;
  // The system asked about the name as typed, which is not the one that will be written.
  const path = filePath + ending;
  return !existsSync(path) || (await confirmReplace(window, say, path)) ? path : null;
}

export function confirmCloseWhileBusy(window: BrowserWindow, say: Say): Promise<boolean> {
  return ask(window, say, 'desktop.closeBusyQuestion', {
    detail: 'desktop.closeBusyDetail',
    yes: 'desktop.closeAnyway',
    no: 'desktop.keepWorking',
  });
}

/** Whether to go on after a part of the program died; else the window closes. */
export function offerToReopen(
  window: BrowserWindow,
  say: Say,
  died: 'engine' | 'page',
): Promise<boolean> {
  return ask(window, say, `desktop.${died}Died`, {
    detail: `desktop.${died}DiedDetail`,
    yes: 'desktop.reopen',
    no: 'desktop.closeWindow',
    isYesUsual: true,
  });
}

function confirmReplace(window: BrowserWindow, say: Say, path: string): Promise<boolean> {
  return ask(window, say, 'desktop.replaceQuestion', {
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

async function ask(window: BrowserWindow, say: Say, message: MessageKey, question: Question) {
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: say('desktop.appName'),
    message: say(message, question.params),
    ...(question.detail === undefined ? {} : { detail: say(question.detail) }),
    buttons: [say(question.yes), say(question.no)],
    defaultId: question.isYesUsual === true ? 0 : 1,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

function filterFor(say: Say, kind: FileKind, endings: readonly string[]): FileFilter {
  return {
    name: say(kindNames[kind]),
    extensions: endings.map((ending) => ending.slice(1)),
  };
}
