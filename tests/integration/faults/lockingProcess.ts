import Database from 'better-sqlite3';

/** Another program that holds a workbook in SQLite's own way, until it is told to let go. */
const [path = '', begin = ''] = process.argv.slice(2);
const db = new Database(path);
db.exec(begin);
process.send?.('held');
process.once('message', () => {
  db.close();
  process.disconnect();
});
