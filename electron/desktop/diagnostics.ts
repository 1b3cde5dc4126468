/** What support asks for first. It names no file, no folder and nothing of what a plan says. */
export interface Diagnostics {
  readonly version: string;
  readonly isPackaged: boolean;
  readonly versions: Readonly<Record<'electron' | 'chrome' | 'node', string>>;
  /** Such as "Windows 10.0.22631 x64". */
  readonly system: string;
  readonly language: string;
  readonly memoryMb: number;
  readonly freeMemoryMb: number;
  readonly screens: readonly {
    readonly width: number;
    readonly height: number;
    readonly scale: number;
  }[];
  readonly settings: Readonly<Record<'theme' | 'language', string>> & { readonly zoom: number };
  readonly processes: readonly { readonly name: string; readonly memoryMb: number }[];
  /** Errors in the log, which itself stays where it is. */
  readonly loggedErrors: number;
}

/** As lines that can be pasted into a letter; in English, for those who read them. */
export function describeDiagnostics(facts: Diagnostics): string {
  const { versions, settings } = facts;
  return [
    `Dau Viec ${facts.version}${facts.isPackaged ? '' : ' (not packaged)'}`,
    `Electron ${versions.electron}, Chromium ${versions.chrome}, Node ${versions.node}`,
    `System: ${facts.system}, ${facts.language}`,
    `Memory: ${facts.freeMemoryMb} MB free of ${facts.memoryMb} MB`,
    `Screens: ${facts.screens.map(({ width, height, scale }) => `${width}×${height} at ${scale * 100} %`).join(', ')}`,
    `Settings: theme ${settings.theme}, language ${settings.language}, zoom ${settings.zoom} %`,
    `Processes: ${facts.processes.map(({ name, memoryMb }) => `${name} ${memoryMb} MB`).join(', ')}`,
    `Errors in the log: ${facts.loggedErrors}`,
  ].join('\n');
}
