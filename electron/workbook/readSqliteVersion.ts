import SqliteDatabase from 'better-sqlite3';

export function readSqliteVersion(): string {
  const db = new SqliteDatabase(':memory:');
  try {
    return db.prepare('SELECT sqlite_version()').pluck().get() as string;
  } finally {
    db.close();
  }
}
