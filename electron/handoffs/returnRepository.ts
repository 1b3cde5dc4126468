import type { Database } from 'better-sqlite3';

import type { Decision } from '#shared/handoffs/decision.ts';
import type { Recognition, Return } from '#shared/handoffs/returnedFile.ts';

import type { Recorded } from './roundRepository.ts';

export interface NewReturn<Content> extends Omit<Return, 'id' | 'at' | 'who'> {
  /** The file itself, as evidence. */
  readonly bytes: Uint8Array;
  /** What was read from it, as JSON keeps it. */
  readonly content: Content;
}

/** A step that took a return in. */
export interface ReturnMerge {
  readonly id: number;
  readonly return: number;
  readonly step: number;
  /** When that step was taken. */
  readonly at: string;
  readonly who: string | null;
  /** Whether it was not undone since. */
  readonly stands: boolean;
}

/** What came back, and what was made of it. Of a return only its place can still change. */
export interface ReturnRepository {
  /** In the order of receipt. */
  listReturns(): Return[];
  findReturn(id: number): Return | null;
  /** The return with just these bytes. */
  findByChecksum(sha256: string): Return | null;
  readContent(id: number): unknown;
  readBytes(id: number): Buffer;
  /** Decisions that were not applied yet, by cell. */
  readDecisions(id: number): ReadonlyMap<string, Decision>;
  /** Oldest first. */
  listMerges(): ReturnMerge[];
  readMerge(id: number): unknown;
  insertReturn(received: NewReturn<object>, recorded: Recorded): number;
  /** Says which pack it is, or that it is none; `content` as it reads now. */
  assign(
    id: number,
    place: { readonly pack: number; readonly recognisedBy: Recognition } | null,
    content: object,
  ): void;
  /** Null takes a decision back. */
  decide(id: number, decisions: ReadonlyMap<string, Decision | null>): void;
  /** @throws SqliteError when something was ever taken from it. */
  discard(id: number): void;
  insertMerge(id: number, content: object, recorded: Recorded): void;
}

const returnColumns = `id, pack, file, sha256, received_on AS receivedOn, at, who,
  recognised_by AS recognisedBy`;

export function createReturnRepository(db: Database): ReturnRepository {
  const selectAll = db.prepare<[], Return>(`SELECT ${returnColumns} FROM returns ORDER BY id`);
  const selectOne = db.prepare<[number], Return>(
    `SELECT ${returnColumns} FROM returns WHERE id = ?`,
  );
  const selectSame = db.prepare<[string], Return>(
    `SELECT ${returnColumns} FROM returns WHERE sha256 = ?`,
  );
  const selectContent = db
    .prepare<[number], string>('SELECT content FROM returns WHERE id = ?')
    .pluck();
  const selectBytes = db
    .prepare<[number], Buffer>('SELECT bytes FROM returns WHERE id = ?')
    .pluck();
  const selectDecisions = db.prepare<[number], { cell: string; decision: string }>(
    'SELECT cell, decision FROM return_decisions WHERE return = ?',
  );
  const selectMerges = db.prepare<[], Omit<ReturnMerge, 'stands'> & { moved: string | null }>(
    `SELECT merge.id, merge.return, merge.step, step.at, step.who,
            (SELECT kind FROM steps WHERE refers_to = merge.step ORDER BY id DESC LIMIT 1) AS moved
       FROM return_merges AS merge JOIN steps AS step ON step.id = merge.step ORDER BY merge.id`,
  );
  const selectMerge = db
    .prepare<[number], string>('SELECT content FROM return_merges WHERE id = ?')
    .pluck();
  const insertReturn = db.prepare(
    `INSERT INTO returns (pack, file, sha256, bytes, received_on, at, who, recognised_by, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const updatePlace = db.prepare(
    'UPDATE returns SET pack = ?, recognised_by = ?, content = ? WHERE id = ?',
  );
  const upsertDecision = db.prepare(
    `INSERT INTO return_decisions (return, cell, decision) VALUES (?, ?, ?)
     ON CONFLICT (return, cell) DO UPDATE SET decision = excluded.decision`,
  );
  const deleteDecision = db.prepare('DELETE FROM return_decisions WHERE return = ? AND cell = ?');
  const deleteReturn = db.prepare('DELETE FROM returns WHERE id = ?');
  const insertMerge = db.prepare(
    'INSERT INTO return_merges (return, step, content) VALUES (?, ?, ?)',
  );
  return {
    listReturns: () => selectAll.all(),
    findReturn: (id) => selectOne.get(id) ?? null,
    findByChecksum: (sha256) => selectSame.get(sha256) ?? null,
    readContent: (id) => parseFound(selectContent.get(id)),
    readBytes(id) {
      const bytes = selectBytes.get(id);
      if (bytes === undefined) throw new Error(`There is no return ${id}.`);
      return bytes;
    },
    readDecisions: (id) =>
      new Map(
        selectDecisions
          .all(id)
          .map(({ cell, decision }) => [cell, JSON.parse(decision) as Decision]),
      ),
    listMerges: () =>
      selectMerges.all().map(({ moved, ...merge }) => ({ ...merge, stands: moved !== 'undo' })),
    readMerge: (id) => parseFound(selectMerge.get(id)),
    insertReturn(received, { at, who }) {
      const { pack, file, sha256, bytes, receivedOn, recognisedBy } = received;
      const content = JSON.stringify(received.content);
      const fields = [pack, file, sha256, bytes, receivedOn, at, who, recognisedBy, content];
      return Number(insertReturn.run(...fields).lastInsertRowid);
    },
    assign(id, place, content) {
      updatePlace.run(
        place?.pack ?? null,
        place?.recognisedBy ?? null,
        JSON.stringify(content),
        id,
      );
    },
    decide: db.transaction((id: number, decisions: ReadonlyMap<string, Decision | null>) => {
      for (const [cell, decision] of decisions) {
        if (decision === null) deleteDecision.run(id, cell);
        else upsertDecision.run(id, cell, JSON.stringify(decision));
      }
    }),
    discard(id) {
      deleteReturn.run(id);
    },
    insertMerge(id, content, { step }) {
      insertMerge.run(id, step, JSON.stringify(content));
    },
  };
}

function parseFound(stored: string | undefined): unknown {
  if (stored === undefined) throw new Error('There is no such return.');
  return JSON.parse(stored);
}
