import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as SocketLink } from '@orpc/client/websocket';

import { enginePortMessage } from '#shared/contract/desktopBridge.ts';
import { engineSocketPath } from '#shared/contract/pageDoor.ts';

import { withSameParts } from './engineClient.ts';
import type { EngineClient } from './engineClient.ts';

export type ConnectionState = 'connecting' | 'connected' | 'lost';

export interface Connection {
  /** Calls made while the connection is lost fail at once with a `ConnectionLostError`. */
  readonly engine: EngineClient;
  readonly getState: () => ConnectionState;
  readonly subscribe: (listener: () => void) => () => void;
}

export class ConnectionLostError extends Error {
  override readonly name = 'ConnectionLostError';
}

type Link = ClientLink<ClientContext>;

/** Tells the connection that its transport is up, with the way to it, or that it is gone. */
interface Transport {
  readonly opened: (link: Link) => void;
  readonly closed: () => void;
}

/** Connects to the engine by the door that this window came through. */
export function connect(): Connection {
  return createConnection(window.desktop === undefined ? openSocket : awaitPorts);
}

function createConnection(open: (transport: Transport) => void): Connection {
  let state: ConnectionState = 'connecting';
  let link: Link | null = null;
  const listeners = new Set<() => void>();

  function change(to: ConnectionState, over: Link | null): void {
    state = to;
    link = over;
    for (const listener of [...listeners]) listener();
  }

  open({
    opened: (opened) => change('connected', opened),
    closed: () => change('lost', null),
  });
  return {
    engine: withSameParts(
      createORPCClient<EngineClient>(
        new DynamicLink(() => {
          if (link === null) throw new ConnectionLostError();
          return link;
        }),
      ),
    ),
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The desktop's preload script hands over a port, and a new one when the engine was restarted. */
function awaitPorts({ opened, closed }: Transport): void {
  let current: MessagePort | null = null;
  window.addEventListener('message', (event) => {
    const port = event.ports[0];
    if (event.source !== window || event.data !== enginePortMessage || port === undefined) return;
    current = port;
    port.addEventListener('close', () => {
      if (current === port) closed();
    });
    port.start();
    opened(new PortLink({ port }));
  });
}

const firstPauseMs = 500;
const longestPauseMs = 4_000;

/** The browser door: a socket to where the page came from, opened again whenever it closes. */
function openSocket({ opened, closed }: Transport): void {
  const address = new URL(engineSocketPath, location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  let pauseMs = firstPauseMs;

  function tryOnce(): void {
    const socket = new WebSocket(address);
    socket.addEventListener('open', () => {
      pauseMs = firstPauseMs;
      opened(new SocketLink({ websocket: socket }));
    });
    socket.addEventListener('close', () => {
      closed();
      setTimeout(tryOnce, pauseMs);
      pauseMs = Math.min(pauseMs * 2, longestPauseMs);
    });
  }

  tryOnce();
}
