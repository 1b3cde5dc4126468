import { existsSync, readFileSync } from 'node:fs';
import { arch, freemem, release, totalmem, type } from 'node:os';

import { app, screen } from 'electron';

import type { Settings } from '#shared/settings/settings.ts';

import type { Diagnostics } from './diagnostics.ts';

export function readDiagnostics(settings: Settings, logFile: string): Diagnostics {
  const { electron, chrome, node } = process.versions;
  return {
    version: app.getVersion(),
    isPackaged: app.isPackaged,
    versions: { electron, chrome, node },
    system: `${type()} ${release()} ${arch()}`,
    language: app.getLocale(),
    memoryMb: toMb(totalmem()),
    freeMemoryMb: toMb(freemem()),
    screens: screen.getAllDisplays().map(({ size, scaleFactor }) => ({
      ...size,
      scale: scaleFactor,
    })),
    settings: { theme: settings.theme, language: settings.language, zoom: settings.zoom },
    processes: app.getAppMetrics().map((metric) => ({
      // Names that we gave, and Chromium's own kinds.
      name: metric.name ?? metric.type,
      memoryMb: Math.round(metric.memory.workingSetSize / 1024),
    })),
    loggedErrors: countErrors(logFile),
  };
}

function toMb(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function countErrors(logFile: string): number {
  if (!existsSync(logFile)) return 0;
  return readFileSync(logFile, 'utf8').match(/^\S+Z error /gmu)?.length ?? 0;
}
