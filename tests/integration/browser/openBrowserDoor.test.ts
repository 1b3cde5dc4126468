import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { os, type RouterClient } from '@orpc/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';

import { openBrowserDoor, type BrowserDoor } from '#electron/browser/openBrowserDoor.ts';
import { silentLog } from '#electron/logging/log.ts';
import { engineSocketPath } from '#shared/contract/pageDoor.ts';

const router = {
  double: os.input(z.int()).handler(({ input }) => input * 2),
};

let root: string;
let door: BrowserDoor;
let url: URL;

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'dau-viec-door-'));
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'page/index.html'), '<html><head></head><body>Đầu Việc</body></html>');
  writeFileSync(join(root, 'outside.js'), 'secret');
  door = await openBrowserDoor({
    router,
    pageFolder: join(root, 'page'),
    log: silentLog,
    graceMs: 200,
  });
  url = new URL(door.url);
});

afterEach(async () => {
  await door.close();
  rmSync(root, { recursive: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Plain http, because fetch forbids the headers that an attacker would set. */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port: url.port, path, method, headers: { host: url.host, ...headers } },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const body = Buffer.concat(parts).toString();
          resolve({ status: response.statusCode, headers: response.headers, body });
        });
      },
    );
    asked.on('error', reject).end();
  });
}

async function letIn(): Promise<{ cookie: string }> {
  const { headers } = await ask(url.pathname + url.search);
  return { cookie: String(headers['set-cookie']).split(';')[0] ?? '' };
}

/** The socket when it opened, else the status that refused it. */
function openSocket(headers: Record<string, string>, path: string = engineSocketPath) {
  const socket = new WebSocket(`ws://${url.host}${path}`, { headers });
  return new Promise<WebSocket | number | undefined>((resolve) => {
    socket.on('open', () => resolve(socket));
    socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
    socket.on('error', () => resolve(undefined));
  });
}

describe('the token', () => {
  test('is exchanged for a cookie that scripts and other sites cannot use', async () => {
    const { status, headers } = await ask(url.pathname + url.search);
    expect({ status, location: headers['location'] }).toEqual({ status: 303, location: '/' });
    expect(headers['set-cookie']).toEqual([
      expect.stringMatching(
        new RegExp(`^dauviec-${url.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
      ),
    ]);
  });

  test('works once', async () => {
    await letIn();
    const again = await ask(url.pathname + url.search);
    expect({ status: again.status, cookie: again.headers['set-cookie'] }).toEqual({
      status: 403,
      cookie: undefined,
    });
  });

  test('opened again by who is inside leads to the page', async () => {
    const cookie = await letIn();
    expect((await ask(url.pathname + url.search, cookie)).status).toBe(303);
  });

  test.each(['', 'x', 'A'.repeat(43)])('“%s” opens nothing', async (token) => {
    expect((await ask(`/?token=${token}`)).status).toBe(403);
  });
});

test('after many wrong tokens none is taken for a while, and who is inside stays', async () => {
  const { cookie } = await letIn();
  for (let tries = 0; tries < 10; tries += 1) await ask('/?token=guess');
  const [outside, inside] = [await ask(url.pathname + url.search), await ask('/', { cookie })];
  expect([outside.status, inside.status]).toEqual([429, 200]);
});

test('the door is left when its last window has gone and none comes back', async () => {
  const { cookie } = await letIn();
  const headers = { cookie, origin: url.origin };
  const first = await openSocket(headers);
  if (!(first instanceof WebSocket)) throw new Error('not let in');
  let isLeft = false;
  void door.lastWindowGone.then(() => (isLeft = true));
  first.close();
  await once(first, 'close');
  // A page that is loaded again.
  const second = await openSocket(headers);
  if (!(second instanceof WebSocket)) throw new Error('not let in');
  await setTimeout(300);
  expect(isLeft).toBe(false);
  second.close();
  await door.lastWindowGone;
});

describe('the page', () => {
  test('is served to who has the cookie', async () => {
    const reply = await ask('/', await letIn());
    expect(reply.status).toBe(200);
    expect(reply.body).toContain('Đầu Việc');
  });

  test('lets in no code and no styles but its own', async () => {
    const { headers, body } = await ask('/', await letIn());
    const policy = String(headers['content-security-policy']);
    const nonce = /nonce-([^']+)/.exec(policy)?.[1];
    expect(body).toContain(`nonce="${String(nonce)}"`);
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toContain('unsafe');
  });

  test('gives who opened it no hand on its window', async () => {
    const { headers } = await ask('/', await letIn());
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  test('has a new nonce each time', async () => {
    const cookie = await letIn();
    const [first, second] = [await ask('/', cookie), await ask('/', cookie)];
    expect(first.body).not.toBe(second.body);
  });

  test.each<[string, Record<string, string>]>([
    ['without the cookie', { cookie: '' }],
    ['with a wrong cookie', { cookie: 'dauviec-1=x' }],
    ['under another name for this machine', { host: 'localhost' }],
    ['under a name of the attacker’s', { host: 'example.com' }],
    ['from another page', { origin: 'http://example.com' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['as part of another page', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' }],
  ])('is refused %s', async (_, headers) => {
    const reply = await ask('/', { ...(await letIn()), ...headers });
    expect(reply.status).toBe(403);
    expect(reply.body).not.toContain('Đầu Việc');
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('does not take %s', async (method) => {
    const { status, headers } = await ask('/', await letIn(), method);
    expect({ status, cors: headers['access-control-allow-origin'] }).toEqual({
      status: 405,
      cors: undefined,
    });
  });

  test('ends at its folder', async () => {
    const cookie = await letIn();
    const replies = await Promise.all(
      ['/../outside.js', '/%2e%2e/outside.js', '//outside.js'].map((path) => ask(path, cookie)),
    );
    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe('the engine', () => {
  test('answers a page of this door', async () => {
    const socket = await openSocket({ ...(await letIn()), origin: url.origin });
    if (!(socket instanceof WebSocket)) throw new Error(`refused: ${String(socket)}`);
    // The link is typed for a browser's socket; ws offers the same events and methods.
    const link = new RPCLink({ websocket: socket as unknown as globalThis.WebSocket });
    const client: RouterClient<typeof router> = createORPCClient(link);
    expect(await client.double(21)).toBe(42);
  });

  test.each<[string, Record<string, string>]>([
    ['without the cookie', { cookie: '' }],
    ['without an origin', { origin: '' }],
    ['from another page', { origin: 'http://example.com' }],
    ['under another name', { host: 'example.com' }],
  ])('is refused %s', async (_, headers) => {
    const all = { ...(await letIn()), origin: url.origin, ...headers };
    expect(await openSocket(all)).toBe(403);
  });

  test('is at one path only', async () => {
    expect(await openSocket({ ...(await letIn()), origin: url.origin }, '/other')).toBe(403);
  });
});

test('who breaks off a refused upgrade does no harm', async () => {
  const socket = connect(Number(url.port), '127.0.0.1');
  await once(socket, 'connect');
  const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
  socket.write(`GET /other HTTP/1.1\r\nHost: ${url.host}\r\n${upgrade}`);
  await once(socket, 'data');
  socket.resetAndDestroy();
  await setTimeout(50);
  expect((await ask('/', await letIn())).status).toBe(200);
});

test('closing ends open sockets', async () => {
  const socket = await openSocket({ ...(await letIn()), origin: url.origin });
  if (!(socket instanceof WebSocket)) throw new Error(`refused: ${String(socket)}`);
  const closed = new Promise<string>((resolve) => socket.on('close', () => resolve('closed')));
  await door.close();
  expect(await closed).toBe('closed');
});
