import { expect, test } from 'vitest';

import { createDatabase } from '#electron/workbook/openDatabase.ts';

import { useTemporaryFolder } from '../../builders/temporaryFolder.ts';

const folder = useTemporaryFolder();

test('all migrations together give the schema that is written down', async () => {
  const db = createDatabase(folder.at('mới.dauviec'));
  const statements = db
    .prepare<[], { sql: string }>(
      "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .all();
  db.close();
  const schema = `${statements.map(({ sql }) => `${sql.replace(/^ {4}/gm, '')};`).join('\n\n')}\n`;
  await expect(schema).toMatchFileSnapshot('../../../electron/workbook/schema.sql');
});
