import { randomBytes } from 'node:crypto';

import { protocol } from 'electron';

import type { Log } from '../logging/log.ts';
import { pageHeaders } from '../page/pageHeaders.ts';
import { readPageFile } from '../page/readPageFile.ts';
import { isPageAddress, pageScheme } from './pageAddress.ts';

/** Must run before the app is ready: tells Chromium that app:// is as good as https://. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: pageScheme,
      // With a cache for compiled code, a window that was opened before is there sooner.
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built page as app://dau-viec/, and nothing else. */
export function servePage(folder: string, log: Log): void {
  protocol.handle(pageScheme, async (request) => {
    const nonce = randomBytes(16).toString('base64');
    const headers = pageHeaders(nonce);
    if (!isPageAddress(request.url) || request.method !== 'GET') {
      return new Response(null, { status: 403, headers });
    }
    try {
      const file = await readPageFile(folder, new URL(request.url).pathname, nonce);
      if (file === null) return new Response(null, { status: 404, headers });
      return new Response(new Uint8Array(file.body), { headers: { ...headers, ...file.headers } });
    } catch (error) {
      log.error('page file not readable', error);
      return new Response(null, { status: 500, headers });
    }
  });
}
