/** Sends a message to whoever started this process; settles once it is on its way. */
export type Send = (message: unknown) => Promise<void>;

/**
 * Answers the one request that a helper process gets in its life. It stays until whoever asked ends
 * it, so that the answer is never cut off; when they are gone, it ends by itself.
 *
 * Node's forks talk over `process`. Electron's utility processes are handed a port to the engine, so
 * that what is read does not pass through the main process.
 */
export function answerParent(answer: (request: unknown, send: Send) => Promise<void>): void {
  // Electron declares it for every process; only a utility process has one.
  const { parentPort } = process as unknown as { readonly parentPort?: Port };
  if (parentPort === undefined) {
    process.once('disconnect', () => process.exit());
    process.once('message', (request) => {
      answer(request, sendFromFork).catch(giveUp);
    });
    return;
  }
  parentPort.once('message', ({ ports: [port] }) => {
    port?.once('message', ({ data }) => {
      const send: Send = (message) => {
        port.postMessage(message);
        return Promise.resolve();
      };
      answer(data, send).catch(giveUp);
    });
    port?.start();
  });
}

/** A pipe takes no more than a bit at a time, and the rest only while this process does nothing else. */
const sendFromFork: Send = (message) =>
  new Promise((resolve) => {
    process.send?.(message, () => resolve());
  });

/** Whoever asked learns of it by the end of this process; Electron's would live on in silence. */
function giveUp(): void {
  process.exit(1);
}

/** The part of Electron's ports that is used here. */
interface Port {
  once(
    event: 'message',
    listener: (event: { readonly data: unknown; readonly ports: readonly Port[] }) => void,
  ): unknown;
  postMessage(message: unknown): void;
  start(): void;
}
