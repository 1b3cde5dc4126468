import type { Language } from '../messages/language.ts';

/** What a file is chosen for; it decides the endings that the dialog offers. */
export type FileKind =
  | 'workbook'
  | 'resolution'
  | 'spreadsheet'
  | 'table'
  | 'document'
  | 'pdf'
  | 'mapping'
  | 'layout'
  | 'returned'
  | 'archive'
  | 'calendar';

/**
 * Endings by kind, the one for saving first. Web sites give pages and newer documents the ending .doc;
 * an old Word document is refused in a sentence that says what to do.
 */
export const fileEndings = {
  workbook: ['.dauviec'],
  resolution: ['.docx', '.doc', '.pdf', '.html', '.htm', '.mht', '.mhtml', '.txt'],
  spreadsheet: ['.xlsx', '.xlsm', '.xls'],
  // Whatever a table may come in: each of these is read.
  table: [
    ...(['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.csv', '.tsv', '.txt'] as const),
    ...(['.docx', '.html', '.htm', '.mht', '.mhtml'] as const),
  ],
  document: ['.docx'],
  pdf: ['.pdf'],
  mapping: ['.json'],
  layout: ['.json'],
  // What agencies send back, whatever they made of the table that they were given.
  returned: ['.xlsx', '.xlsm', '.xls', '.xlsb', '.ods', '.csv', '.docx'],
  archive: ['.zip'],
  calendar: ['.ics'],
} as const satisfies Record<FileKind, readonly string[]>;

/**
 * What the preload script offers a window in the desktop app, as `window.desktop`. Absent in the
 * browser door. The engine's port comes apart from it, as a message `enginePortMessage` with one port.
 */
export interface DesktopBridge {
  /** Full path; null when the user turned away. */
  chooseFile(kind: FileKind): Promise<string | null>;
  /** Full paths; none when the user turned away. */
  chooseFiles(kind: FileKind): Promise<readonly string[]>;
  /** Full path; null when the user turned away. */
  chooseFolder(): Promise<string | null>;
  /** Asks before replacing, as the system does. */
  chooseSavePath(kind: FileKind, suggestedNameOrPath: string): Promise<string | null>;
  showInFolder(path: string): Promise<void>;
  /** Full path of a file that was dropped on the window; '' for one that is on no disk. */
  pathOfFile(file: unknown): string;
  /** Brings another window to the front that shows this workbook; false when none does. */
  showWorkbook(path: string): Promise<boolean>;
  openInNewWindow(path: string): Promise<void>;
  /** What to do with a file that this window is asked to open from outside. */
  onOpenFile(listener: (path: string) => void): void;
  setWindowState(state: DesktopWindowState): void;
  /** How much of a long job is done, 0 to 1, for the task bar; null: none runs. */
  setProgress(share: JobShare): void;
  /** Draws the window bigger or smaller, in percent. */
  setZoom(percent: number): void;
  /** Shows a notice of the system's own; a click brings the window to the front. */
  notify(title: string, body: string): void;
  /** Cuts, copies or pastes where the keyboard is, as the keys do. */
  runClipboardCommand(command: ClipboardCommand): void;
  /** Puts what support asks for on the clipboard: versions, system, memory; nothing of a plan. */
  copyDiagnostics(): Promise<void>;
  /** What to do when the menu asks for something that has no keys. */
  onOrder(listener: (order: WindowOrder) => void): void;
}

export const clipboardCommands = ['cut', 'copy', 'paste'] as const;

export type ClipboardCommand = (typeof clipboardCommands)[number];

/** 'unknown': how much there is to do is not known yet. */
export type JobShare = number | 'unknown' | null;

/** What the menu bar asks of the window in front. */
export type WindowOrder =
  'saveCopy' | 'closePlan' | 'printScreen' | 'zoomIn' | 'zoomOut' | 'resetZoom' | 'about';

/** What the desktop has to know of a window. */
export interface DesktopWindowState {
  readonly title: string;
  /** Of its screens; menus and dialogs of the desktop follow it. */
  readonly language: Language;
  /** Closing must be asked about because a job runs. */
  readonly isBusy: boolean;
  /** Full path of the open workbook: a restarted engine opens it again. */
  readonly workbook: string | null;
}

export const enginePortMessage = 'engine-port';
