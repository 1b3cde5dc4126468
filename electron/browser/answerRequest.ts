import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { translate } from '#shared/messages/translate.ts';

import { pageHeaders } from '../page/pageHeaders.ts';
import { readPageFile } from '../page/readPageFile.ts';
import { cookieName, hasCookie, isForThisDoor, type DoorHost } from './checkRequest.ts';
import type { DoorKeys } from './doorKeys.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string;
}

export interface Door {
  readonly host: DoorHost;
  readonly keys: DoorKeys;
  readonly pageFolder: string;
}

/** Files of the page for who has the cookie; the cookie for who brings the token; else nothing. */
export async function answerRequest(request: IncomingMessage, door: Door): Promise<Answer> {
  const nonce = randomBytes(16).toString('base64');
  const { status, headers, body } = await decide(request, door, nonce);
  return {
    status,
    headers: {
      ...pageHeaders(nonce, [`ws://${door.host}`]),
      // Another site that opened the page keeps no hand on its window. No window of the program's own
      // has an opener, and there the header would only cost a second process for the page.
      'Cross-Origin-Opener-Policy': 'same-origin',
      ...headers,
    },
    body,
  };
}

async function decide(request: IncomingMessage, door: Door, nonce: string): Promise<Answer> {
  const { host, keys, pageFolder } = door;
  if (!isForThisDoor(request, host)) return refusal(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refusal(405);
  const url = new URL(`http://${host}${request.url ?? '/'}`);
  const token = url.searchParams.get('token');
  const isInside = hasCookie(request, host, keys);
  if (token !== null && !isInside) {
    if (!keys.mayTry()) return refusal(429, translate('doors.tooMany'));
    const cookie = keys.redeem(token);
    if (cookie !== null) return welcome({ 'Set-Cookie': cookieHeader(host, cookie) });
  }
  if (!isInside) return refusal(403, translate('doors.linkUsed'));
  if (token !== null) return welcome();
  const file = await readPageFile(pageFolder, url.pathname, nonce);
  return file === null ? refusal(404, translate('doors.notFound')) : { status: 200, ...file };
}

function cookieHeader(host: DoorHost, cookie: string): string {
  return `${cookieName(host)}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
}

/** Sends the browser on, so that the token stays in no address bar. */
function welcome(headers: Readonly<Record<string, string>> = {}): Answer {
  return {
    status: 303,
    headers: { ...headers, Location: '/', 'Cache-Control': 'no-store' },
    body: '',
  };
}

function refusal(status: number, body = ''): Answer {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers, body };
}
