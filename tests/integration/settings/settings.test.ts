import { writeFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { createSettings } from '#electron/settings/settings.ts';
import { firstSettings } from '#shared/settings/settings.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

test('settings of an earlier version keep what they know', () => {
  writeFileSync(folder.at('settings.json'), JSON.stringify({ theme: 'dark' }));

  expect(createSettings(folder.path).read()).toEqual({ ...firstSettings, theme: 'dark' });
});

test('what was written is read again', () => {
  const settings = { ...firstSettings, zoom: 125, notifyDue: false, tourSeen: true };
  createSettings(folder.path).write(settings);

  expect(createSettings(folder.path).read()).toEqual(settings);
});
