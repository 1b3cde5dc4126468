/** What a file is chosen for; it decides the endings that the dialog offers. */
export type FileKind = 'workbook' | 'resolution' | 'spreadsheet';

/** Endings by kind, the one for saving first. */
export const fileEndings = {
  workbook: ['.dauviec'],
  resolution: ['.docx', '.txt'],
  spreadsheet: ['.xlsx', '.xlsm', '.xls'],
} as const satisfies Record<FileKind, readonly string[]>;

/**
 * What the preload script offers a window in the desktop app, as `window.desktop`. Absent in the
 * browser door. The engine's port comes apart from it, as a message `enginePortMessage` with one port.
 */
export interface DesktopBridge {
  /** Full path; null when the user turned away. */
  chooseFile(kind: FileKind): Promise<string | null>;
  /** Asks before replacing, as the system does. */
  chooseSavePath(kind: FileKind, suggestedName: string): Promise<string | null>;
  showInFolder(path: string): Promise<void>;
  /** Window title, and whether closing must be asked about because a job runs. */
  setWindowState(state: { readonly title: string; readonly isBusy: boolean }): void;
}

export const enginePortMessage = 'engine-port';
