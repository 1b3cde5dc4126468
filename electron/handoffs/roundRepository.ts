import type { Database } from 'better-sqlite3';

import type { Pack, PackCells, PackRow } from '#shared/handoffs/pack.ts';
import type { Reminder } from '#shared/handoffs/reminder.ts';
import type { Letter, Round } from '#shared/handoffs/round.ts';

/** When something was recorded, by whom, and in which step of the history. */
export interface Recorded {
  readonly step: number;
  readonly at: string;
  readonly who: string | null;
}

export type NewRound = Pick<Round, 'number' | 'name' | 'due' | 'sentOn' | 'letter'>;

export interface NewPack extends Omit<Pack, 'id' | 'round'> {
  readonly rows: readonly PackRow[];
}

export type NewReminder = Pick<Reminder, 'pack' | 'writtenOn' | 'replyBy'>;

/** How many tasks a pack holds. */
export interface PackCounts {
  readonly lead: number;
  readonly support: number;
}

/** What was sent, and who was reminded. The file itself refuses to change or remove any of it. */
export interface RoundRepository {
  /** Newest first. */
  listRounds(): Round[];
  findRound(id: number): Round | null;
  /** Of one round, by the name of their files; null: all. */
  listPacks(round: number | null): (Pack & PackCounts)[];
  findPack(id: number): Pack | null;
  findPackByStamp(stamp: string): Pack | null;
  /** In the order of the code. */
  readRows(pack: number): PackRow[];
  /** Oldest first. */
  listReminders(): Reminder[];
  /** 1 for the first. */
  nextNumber(): number;
  insertRound(round: NewRound, packs: readonly NewPack[], recorded: Recorded): number;
  insertReminders(reminders: readonly NewReminder[], recorded: Recorded): void;
}

type StoredRound = Omit<Round, 'letter'> & { readonly letter: string | null };
type StoredRow = Omit<PackRow, 'content'> & { readonly content: string };

const roundColumns = 'id, number, name, due, sent_on AS sentOn, at, who, step, letter';
const packColumns = 'id, round, agency, agency_name AS agencyName, file, stamp';

export function createRoundRepository(db: Database): RoundRepository {
  const selectRounds = db.prepare<[], StoredRound>(
    `SELECT ${roundColumns} FROM rounds ORDER BY number DESC`,
  );
  const selectRound = db.prepare<[number], StoredRound>(
    `SELECT ${roundColumns} FROM rounds WHERE id = ?`,
  );
  const countOf = (role: string) =>
    `(SELECT count(*) FROM pack_rows WHERE pack = id AND role = '${role}') AS ${role}`;
  const selectPacks = db.prepare<[number | null], Pack & PackCounts>(
    `SELECT ${packColumns}, ${countOf('lead')}, ${countOf('support')}
       FROM packs WHERE round = coalesce(?, round) ORDER BY round, file`,
  );
  const selectPack = db.prepare<[number], Pack>(`SELECT ${packColumns} FROM packs WHERE id = ?`);
  const selectByStamp = db.prepare<[string], Pack>(
    `SELECT ${packColumns} FROM packs WHERE stamp = ?`,
  );
  const selectRows = db.prepare<[number], StoredRow>(
    'SELECT role, task, code, content FROM pack_rows WHERE pack = ? ORDER BY role, code',
  );
  const selectReminders = db.prepare<[], Reminder>(
    `SELECT id, pack, written_on AS writtenOn, reply_by AS replyBy, at, who
       FROM reminders ORDER BY written_on, id`,
  );
  const selectLast = db.prepare<[], number>('SELECT max(number) FROM rounds').pluck();
  const insertRound = db.prepare(
    `INSERT INTO rounds (number, name, due, sent_on, at, who, step, letter)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertPack = db.prepare(
    'INSERT INTO packs (round, agency, agency_name, file, stamp) VALUES (?, ?, ?, ?, ?)',
  );
  const insertRow = db.prepare(
    'INSERT INTO pack_rows (pack, role, task, code, content) VALUES (?, ?, ?, ?, ?)',
  );
  const insertReminder = db.prepare(
    'INSERT INTO reminders (pack, written_on, reply_by, at, who) VALUES (?, ?, ?, ?, ?)',
  );
  return {
    listRounds: () => selectRounds.all().map(toRound),
    findRound(id) {
      const row = selectRound.get(id);
      return row === undefined ? null : toRound(row);
    },
    listPacks: (round) => selectPacks.all(round),
    findPack: (id) => selectPack.get(id) ?? null,
    findPackByStamp: (stamp) => selectByStamp.get(stamp) ?? null,
    readRows: (pack) =>
      selectRows
        .all(pack)
        .map(({ content, ...row }) => ({ ...row, content: JSON.parse(content) as PackCells })),
    listReminders: () => selectReminders.all(),
    nextNumber: () => (selectLast.get() ?? 0) + 1,
    insertRound({ number, name, due, sentOn, letter }, packs, { step, at, who }) {
      const stored = letter === null ? null : JSON.stringify(letter);
      const added = insertRound.run(number, name, due, sentOn, at, who, step, stored);
      const round = Number(added.lastInsertRowid);
      for (const { agency, agencyName, file, stamp, rows } of packs) {
        const { lastInsertRowid: pack } = insertPack.run(round, agency, agencyName, file, stamp);
        for (const { role, task, code, content } of rows) {
          insertRow.run(pack, role, task, code, JSON.stringify(content));
        }
      }
      return round;
    },
    insertReminders(reminders, { at, who }) {
      for (const { pack, writtenOn, replyBy } of reminders) {
        insertReminder.run(pack, writtenOn, replyBy, at, who);
      }
    },
  };
}

function toRound({ letter, ...round }: StoredRound): Round {
  return { ...round, letter: letter === null ? null : (JSON.parse(letter) as Letter) };
}
