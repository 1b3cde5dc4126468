import { createORPCClient } from '@orpc/client';
import type { ClientLink } from '@orpc/client';
import { expect, test } from 'vitest';

import { withSameParts } from '#renderer/app/engineClient.ts';
import type { EngineClient } from '#renderer/app/engineClient.ts';

test('areas and procedures of the client stay the same, and calls go through', async () => {
  const called: unknown[] = [];
  const link: ClientLink<object> = {
    call: (path, input) => {
      called.push([path, input]);
      return Promise.resolve('answer');
    },
  };
  const client = withSameParts(createORPCClient<EngineClient>(link));

  expect(client.files).toBe(client.files);
  expect(client.files.listFolder).toBe(client.files.listFolder);
  expect(await client.files.listFolder({ folder: null, endings: [] })).toBe('answer');
  expect(called).toEqual([[['files', 'listFolder'], { folder: null, endings: [] }]]);
});
