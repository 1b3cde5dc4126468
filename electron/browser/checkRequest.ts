import type { IncomingMessage } from 'node:http';

import type { DoorKeys } from './doorKeys.ts';

/** The one address of this door, e.g. `127.0.0.1:41234`. */
export type DoorHost = string;

/**
 * Whether the request was meant for this door. Another name that leads to 127.0.0.1 shows in Host,
 * another page in Origin and Sec-Fetch-Site.
 */
export function isForThisDoor({ url, headers }: IncomingMessage, host: DoorHost): boolean {
  const site = headers['sec-fetch-site'];
  const isNavigation = headers['sec-fetch-mode'] === 'navigate';
  return (
    url?.startsWith('/') === true &&
    headers.host === host &&
    (headers.origin === undefined || headers.origin === `http://${host}`) &&
    (site === undefined || site === 'none' || site === 'same-origin' || isNavigation)
  );
}

/** The name holds the port, because the browser gives a cookie to every port of a host. */
export function cookieName(host: DoorHost): string {
  return `dauviec-${host.slice(host.lastIndexOf(':') + 1)}`;
}

export function hasCookie({ headers }: IncomingMessage, host: DoorHost, keys: DoorKeys): boolean {
  const prefix = `${cookieName(host)}=`;
  return (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim())
    .some((part) => part.startsWith(prefix) && keys.isKnown(part.slice(prefix.length)));
}
