import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';

import { expect, test } from 'vitest';

import { stopWhenCancelledMeanwhile } from '#electron/jobs/stopWhenCancelled.ts';

test('a cancel that came in while the process was held up is heard', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = connect((server.address() as AddressInfo).port, '127.0.0.1');
  const cancelled = new AbortController();

  // The work begins in the turn that brought its message, as a call of the window does.
  const work = new Promise<void>((resolve, reject) => {
    server.once('connection', (socket) => {
      socket.once('data', () => {
        socket.once('data', () => cancelled.abort());
        client.write('cancel');
        stopWhenCancelledMeanwhile(cancelled.signal).then(resolve, reject);
      });
    });
  });
  client.write('begin');

  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  client.destroy();
  server.close();
});
