import { writeSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { makeBackup } from '#electron/backups/makeBackup.ts';
import { openDatabase } from '#electron/workbook/openDatabase.ts';

import { backupTools, revisionOf, takeStep } from './backupTools.ts';

/**
 * Edits a workbook, tells its revision and backs it up, again and again until it is killed. A second
 * apart by its own clock, so that each backup has a name of its own.
 */
const [path = '', appDataFolder = ''] = process.argv.slice(2);
let seconds = 0;
const now = () => new Date(Date.UTC(2026, 10, 24, 1) + (seconds += 1) * 1000).toISOString();
const tools = backupTools(appDataFolder, now);
const db = openDatabase(path);
process.send?.('ready');
for (;;) {
  takeStep(db);
  // A line that was written stays readable when the process is killed.
  writeSync(1, `${String(revisionOf(db))}\n`);
  await makeBackup(db, { path, reason: 'schedule', pagesPerTurn: 5 }, tools);
  await wait(0);
}
