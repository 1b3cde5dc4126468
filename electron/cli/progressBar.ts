import type { WriteStream } from 'node:tty';

const width = 30;

/** A bar on a terminal; nothing where the output goes to a file or a program. */
export function createProgressBar(stream: WriteStream) {
  let isShown = false;
  return {
    show(done: number, total: number | null): void {
      if (!stream.isTTY) return;
      const filled = total === null || total === 0 ? 0 : Math.round((done / total) * width);
      const count = total === null ? `${done}` : `${done}/${total}`;
      stream.write(`\r[${'#'.repeat(filled)}${' '.repeat(width - filled)}] ${count}`);
      isShown = true;
    },
    clear(): void {
      if (!isShown) return;
      stream.write('\r\u001b[K');
      isShown = false;
    },
  };
}
