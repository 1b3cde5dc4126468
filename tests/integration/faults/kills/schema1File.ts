import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import Database from 'better-sqlite3';

const fixture = fileURLToPath(new URL('../../../fixtures/schema-1.dauviec', import.meta.url));

/** So many that bringing the file up to date takes long enough to be killed amid it. */
const usualSteps = 1500;

/** A file of schema 1 whose first row was edited many times more. */
export function aFileOfSchema1(path: string, addedSteps = usualSteps): void {
  copyFileSync(fixture, path);
  const db = new Database(path);
  const insert = db.prepare(`
    INSERT INTO change_log (at, kind, refers_to, label, change_count, changes)
    VALUES (?, 'do', NULL, '{"key":"editTask","params":{"code":"NV-001"}}', 1, ?)`);
  db.transaction(() => {
    for (let step = 1; step <= addedSteps; step += 1) {
      const change = {
        kind: 'task',
        id: 't1',
        before: { note: step === 1 ? null : noteOf(step - 1) },
        after: { note: noteOf(step) },
      };
      insert.run('2026-11-21T08:00:00.000Z', JSON.stringify([change]));
    }
    db.prepare("UPDATE tasks SET note = ? WHERE id = 't1'").run(noteOf(addedSteps));
  })();
  db.close();
}

function noteOf(step: number): string {
  return `Đã sửa lần thứ ${step}. `.repeat(10);
}
