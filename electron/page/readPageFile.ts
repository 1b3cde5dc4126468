import { readFile } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

import { nonceMetaProperty } from '#shared/contract/pageDoor.ts';

export interface PageFile {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const contentTypes: Partial<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/**
 * The file of the built page at a URL path ("/" is index.html, which gets the nonce); null when
 * there is none or the path leads out of the folder.
 */
export async function readPageFile(
  folder: string,
  urlPath: string,
  nonce: string,
): Promise<PageFile | null> {
  const path = resolveInside(folder, urlPath === '/' ? '/index.html' : urlPath);
  const contentType = contentTypes[extname(path ?? '')];
  if (path === null || contentType === undefined) return null;
  const content = await readIfThere(path);
  if (content === null) return null;
  const isIndex = path === join(folder, 'index.html');
  return {
    body: isIndex ? addNonce(content, nonce) : content,
    headers: {
      'Content-Type': contentType,
      // Other files have a hash of their content in the name.
      'Cache-Control': isIndex ? 'no-store' : 'max-age=31536000, immutable',
    },
  };
}

function resolveInside(folder: string, urlPath: string): string | null {
  try {
    const decoded = decodeURIComponent(urlPath);
    if (decoded.includes('\0')) return null;
    const path = join(folder, decoded);
    return path.startsWith(folder + sep) ? path : null;
  } catch {
    // Not a valid URL path: there is no such file.
    return null;
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT' || code === 'EISDIR' || code === 'ENOTDIR') return null;
    throw error;
  }
}

function addNonce(html: Buffer, nonce: string): Buffer {
  const meta = `<meta property="${nonceMetaProperty}" content="${nonce}" nonce="${nonce}" />`;
  return Buffer.from(html.toString('utf8').replace('<head>', `<head>\n    ${meta}`));
}
