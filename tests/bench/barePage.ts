import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';

import { build } from 'vite';

export interface BarePage {
  readonly addressOf: (rows: number) => string;
  readonly close: () => void;
}

const folder = fileURLToPath(new URL('./bare', import.meta.url));

/** Serves a page that shows rows with the grid's library and nothing else; see bare/bareGrid.ts. */
export async function serveBarePage(builtFolder: string): Promise<BarePage> {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: folder,
    build: {
      outDir: builtFolder,
      emptyOutDir: true,
      target: 'chrome130',
      chunkSizeWarningLimit: 4000,
      modulePreload: { polyfill: false },
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isPage = pathname === '/';
    readFile(`${builtFolder}${isPage ? '/index.html' : pathname}`).then(
      (body) => response.writeHead(200, headersOf(pathname)).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen({ host: '127.0.0.1', port: 0 }, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    addressOf: (rows) => `http://127.0.0.1:${port}/?rows=${rows}`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Like the program's own door: see readPageFile.ts. */
function headersOf(pathname: string): Record<string, string> {
  const type = pathname.endsWith('.js') ? 'javascript' : pathname.endsWith('.css') ? 'css' : 'html';
  return {
    'Content-Type': `text/${type}; charset=utf-8`,
    'Cache-Control': type === 'html' ? 'no-store' : 'max-age=31536000, immutable',
  };
}
