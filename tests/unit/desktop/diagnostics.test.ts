import { expect, test } from 'vitest';

import { describeDiagnostics } from '#electron/desktop/diagnostics.ts';

test('diagnostics say what the program runs on', () => {
  expect(
    describeDiagnostics({
      version: '1.0.0',
      isPackaged: true,
      versions: { electron: '45.4.1', chrome: '150.0', node: '24.21.0' },
      system: 'Windows_NT 10.0.22631 x64',
      language: 'vi',
      memoryMb: 8096,
      freeMemoryMb: 2100,
      screens: [{ width: 1366, height: 768, scale: 1.25 }],
      settings: { theme: 'system', language: 'vi', zoom: 110 },
      processes: [{ name: 'Browser', memoryMb: 120 }],
      loggedErrors: 2,
    }),
  ).toBe(
    [
      'Dau Viec 1.0.0',
      'Electron 45.4.1, Chromium 150.0, Node 24.21.0',
      'System: Windows_NT 10.0.22631 x64, vi',
      'Memory: 2100 MB free of 8096 MB',
      'Screens: 1366×768 at 125 %',
      'Settings: theme system, language vi, zoom 110 %',
      'Processes: Browser 120 MB',
      'Errors in the log: 2',
    ].join('\n'),
  );
});
