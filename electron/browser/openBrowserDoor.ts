import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';

import type { AnyRouter } from '@orpc/server';
import { RPCHandler } from '@orpc/server/ws';
import { WebSocketServer } from 'ws';

import { engineSocketPath } from '#shared/contract/pageDoor.ts';

import type { Log } from '../logging/log.ts';
import { answerRequest } from './answerRequest.ts';
import { hasCookie, isForThisDoor } from './checkRequest.ts';
import { createDoorKeys } from './doorKeys.ts';

export interface BrowserDoorOptions {
  readonly router: AnyRouter;
  /** The built page; nothing else is served. */
  readonly pageFolder: string;
  readonly log: Log;
  /** How long the door waits for a window after the last one has gone. */
  readonly graceMs?: number;
}

export interface BrowserDoor {
  /** Works once: it carries the token. */
  readonly url: string;
  /** Resolves when windows were open and none came back for a while. */
  readonly lastWindowGone: Promise<void>;
  /** Takes no new requests and ends those that are open; the engine is the caller's to close. */
  close(): Promise<void>;
}

/** Long enough for a page to be loaded again, and for a laptop to find its way back from sleep. */
const usualGraceMs = 30_000;

/** A pasted resolution is the longest message. */
const maxMessageBytes = 64 * 1024 * 1024;

/** Serves the window on a free port of 127.0.0.1. */
export async function openBrowserDoor(options: BrowserDoorOptions): Promise<BrowserDoor> {
  const keys = createDoorKeys();
  const server = createServer();
  const host = `127.0.0.1:${String(await listen(server))}`;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: maxMessageBytes });
  const rpc = new RPCHandler(options.router);
  const { graceMs = usualGraceMs } = options;
  let tellLastGone = (): void => undefined;
  const lastWindowGone = new Promise<void>((resolve) => (tellLastGone = resolve));
  let leaving: NodeJS.Timeout | undefined;

  server.on('request', (request, response) => {
    answerRequest(request, { host, keys, pageFolder: options.pageFolder }).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => {
        options.log.error('request failed', error);
        response.destroy();
      },
    );
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const mayTalk =
      request.url === engineSocketPath &&
      request.headers.origin === `http://${host}` &&
      isForThisDoor(request, host) &&
      hasCookie(request, host, keys);
    if (!mayTalk) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      clearTimeout(leaving);
      ws.once('close', () => {
        clearTimeout(leaving);
        if (sockets.clients.size === 0) leaving = setTimeout(tellLastGone, graceMs).unref();
      });
      ws.on('error', (error) => options.log.error('socket failed', error));
      void rpc.upgrade(ws);
    });
  });

  return {
    url: `http://${host}/?token=${keys.token}`,
    lastWindowGone,
    close: () => close(server, sockets),
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server, sockets: WebSocketServer): Promise<void> {
  for (const client of sockets.clients) client.terminate();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
