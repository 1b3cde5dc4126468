import { expect, test, vi } from 'vitest';

import { packWorkbook } from '#electron/parsing/packWorkbook.ts';
import { createParser } from '#electron/parsing/parseInChild.ts';
import type { ParseMessage } from '#electron/parsing/parserMessages.ts';
import type { HelperProcess } from '#electron/processes/helperProcess.ts';

const cells = [{ column: 1, value: 'TT', text: 'TT' }];
const sheet = { name: 'a', hidden: false, rows: [{ row: 1, cells }], merges: [], strays: [] };
const workbook = { sheets: [sheet] };
const [piece = { texts: [], sheets: [] }] = packWorkbook(workbook);
/** Another one, which only goes on where the first has ended. */
const more = {
  ...piece,
  sheets: piece.sheets.map((packed) => ({ ...packed, rest: null })),
};
const longer = { sheets: [{ ...sheet, rows: [...sheet.rows, ...sheet.rows] }] };

/** A process that does as it is told. */
function aChild(answer: (child: FakeChild) => void = () => undefined): FakeChild {
  const child: FakeChild = {
    requests: [],
    isKilled: false,
    say: () => undefined,
    die: () => undefined,
    send(request) {
      child.requests.push(request);
      answer(child);
    },
    onMessage: (listener) => (child.say = listener),
    onExit: (listener) => (child.die = listener),
    kill: () => (child.isKilled = true),
  };
  return child;
}

interface FakeChild extends HelperProcess {
  readonly requests: unknown[];
  isKilled: boolean;
  say: (message: ParseMessage) => void;
  die: () => void;
}

test('the answer comes back and the process is ended', async () => {
  const child = aChild(({ say }) => {
    say({ type: 'progress', done: 1, total: 2 });
    say({ type: 'done', result: piece });
  });
  const onProgress = vi.fn();
  const parser = createParser(() => child);
  expect(await parser.readTable({ path: '/a/bang.xlsx' }, { onProgress })).toEqual(workbook);
  expect(child.requests).toEqual([{ kind: 'table', source: { path: '/a/bang.xlsx' } }]);
  expect(onProgress).toHaveBeenCalledExactlyOnceWith({ done: 1, total: 2 });
  expect(child.isKilled).toBe(true);
});

test('a big table comes in pieces', async () => {
  const child = aChild(({ say }) => {
    say({ type: 'piece', piece });
    say({ type: 'done', result: more });
  });
  expect(await createParser(() => child).readTable({ path: '/a/bang.xlsx' })).toEqual(longer);
});

test('what the process refuses is an error for the user', async () => {
  const child = aChild(({ say }) =>
    say({ type: 'refused', code: 'fileHasPassword', params: { file: 'a.docx' } }),
  );
  const reading = createParser(() => child).readDocument('/a.docx');
  await expect(reading).rejects.toMatchObject({
    name: 'UserError',
    message: 'Tệp “a.docx” có mật khẩu; hãy bỏ mật khẩu rồi thử lại.',
  });
  expect(child.isKilled).toBe(true);
});

test('what went wrong inside comes through with its stack, for the log', async () => {
  const child = aChild(({ say }) =>
    say({ type: 'failed', message: 'a bug', stack: 'Error: a bug\n  at parser' }),
  );
  await expect(createParser(() => child).readDocument('/a.docx')).rejects.toMatchObject({
    name: 'Error',
    stack: 'Error: a bug\n  at parser',
  });
});

test('a process that dies costs one sentence naming the file', async () => {
  const child = aChild(({ die }) => die());
  await expect(createParser(() => child).readTable({ path: '/a/bang.xlsx' })).rejects.toThrow(
    'Không đọc được tệp “bang.xlsx” vì tệp cần quá nhiều bộ nhớ hoặc bị hỏng.',
  );
});

test('a process that takes too long is killed', async () => {
  const child = aChild();
  const parser = createParser(() => child, { timeoutMs: 5 });
  await expect(parser.readTable({ path: '/a/bang.xlsx' })).rejects.toMatchObject({
    code: 'parsingTooSlow',
    params: { file: 'bang.xlsx' },
  });
  expect(child.isKilled).toBe(true);
});

test('a cancel kills the process', async () => {
  const abort = new AbortController();
  const child = aChild(() => abort.abort());
  const parser = createParser(() => child);
  await expect(
    parser.readTable({ path: '/a.xlsx' }, { signal: abort.signal }),
  ).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(child.isKilled).toBe(true);
});

test('nothing is started for what was cancelled before', async () => {
  const launch = vi.fn(() => aChild());
  const parser = createParser(launch);
  await expect(
    parser.readDocument('/a.docx', { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(launch).not.toHaveBeenCalled();
});

test('several files share a process, and one that brings it down is read by itself', async () => {
  const done = { type: 'done', result: piece } as const;
  const refused = { type: 'refused', code: 'fileDamaged', params: { file: 'c.xlsx' } } as const;
  const children = [
    aChild(({ say, die }) => {
      say({ type: 'file', outcome: done });
      die();
    }),
    aChild(({ die }) => die()),
    aChild(({ say }) => {
      say({ type: 'file', outcome: refused });
      say({ type: 'done', result: null });
    }),
  ];
  const waiting = [...children];
  const parser = createParser(() => waiting.shift() ?? aChild());
  const outcomes: unknown[] = [];
  await parser.readTables(['/a.xlsx', '/b.xlsx', '/c.xlsx'], (index, outcome) =>
    outcomes.push([index, outcome]),
  );
  expect(outcomes).toEqual([
    [0, { raw: workbook }],
    [1, { error: expect.objectContaining({ code: 'parsingBrokeOff' }) as unknown }],
    [2, { error: expect.objectContaining({ code: 'fileDamaged' }) as unknown }],
  ]);
  expect(children.map(({ requests }) => requests)).toEqual([
    [{ kind: 'tables', paths: ['/a.xlsx', '/b.xlsx', '/c.xlsx'] }],
    [{ kind: 'table', source: { path: '/b.xlsx' } }],
    [{ kind: 'tables', paths: ['/c.xlsx'] }],
  ]);
  expect(children.every(({ isKilled }) => isKilled)).toBe(true);
});

test('pieces belong to the file that is answered next', async () => {
  const child = aChild(({ say }) => {
    say({ type: 'piece', piece });
    say({ type: 'file', outcome: { type: 'done', result: more } });
    say({ type: 'file', outcome: { type: 'done', result: piece } });
    say({ type: 'done', result: null });
  });
  const outcomes: unknown[] = [];
  const parser = createParser(() => child);
  await parser.readTables(['/a.xlsx', '/b.xlsx'], (_, outcome) => outcomes.push(outcome));
  expect(outcomes).toEqual([{ raw: longer }, { raw: workbook }]);
});

test('what goes wrong with an answer ends the reading of several files', async () => {
  const child = aChild(({ say }) =>
    say({ type: 'file', outcome: { type: 'done', result: piece } }),
  );
  const reading = createParser(() => child).readTables(['/a.xlsx'], () => {
    throw new Error('a bug');
  });
  await expect(reading).rejects.toThrow('a bug');
  expect(child.isKilled).toBe(true);
});
