import { openSync, writeSync } from 'node:fs';

import { createWorkbookOpener } from '#electron/workbook/workbookOpener.ts';
import type { Workbook } from '#electron/workbook/workbook.ts';

import { doorTools } from './kills/doorTools.ts';
import { editOneCell } from './kills/startFiles.ts';
import { outcomeOf } from './outcome.ts';

/**
 * Opens a workbook, edits a cell, takes that back and closes, while the system fails it now and then.
 * What fails is tried once more. Each outcome is a line of the file `marks`.
 */
const [path = '', appDataFolder = '', storage, marks = ''] = process.argv.slice(2);
const file = openSync(marks, 'w');
const tools = doorTools({ appDataFolder, storage: storage === 'local' ? 'local' : 'network' });
const open = createWorkbookOpener(tools);
let workbook: Workbook | null = null;

await tryTwice('open', async () => {
  workbook = await open(path);
});
await tryTwice('edit', () => editOneCell(opened(), () => 0));
await tryTwice('undo', () => opened().undo());
await tryTwice('close', () => opened().close());

async function tryTwice(name: string, work: () => unknown): Promise<void> {
  for (let time = 0; time < 2; time += 1) {
    writeSync(file, `begin ${name}\n`);
    const outcome = await outcomeOf(work);
    writeSync(file, `${name} ${outcome.replaceAll('\n', ' ')}\n`);
    if (outcome === 'done') return;
  }
}

function opened(): Workbook {
  if (workbook === null) throw new Error('The workbook could not be opened.');
  return workbook;
}
