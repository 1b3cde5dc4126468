import fc from 'fast-check';
import { expect, test } from 'vitest';

import type { Patch, PatchEvent } from '#shared/contract/patch.ts';
import { joinPatches, splitPatch } from '#shared/contract/patchParts.ts';

import { aTask } from '../../builders/records.ts';

function aPatch(revision: number, changes: number): Patch {
  return {
    revision,
    changes: Array.from({ length: changes }, (_, index) => {
      const id = `t${index}`;
      return { kind: 'task', id, after: index % 3 === 0 ? null : aTask({ id, title: `${index}` }) };
    }),
    history: { undo: { key: 'undo', params: { name: `${revision}` } }, redo: null },
    savedAt: '2020-01-06T03:24:00.000Z',
  };
}

async function* eventsOf(patches: readonly Patch[]): AsyncGenerator<PatchEvent, void> {
  for (const patch of patches) {
    await Promise.resolve();
    yield* splitPatch(patch);
  }
}

test('a small patch crosses as it is', () => {
  const patch = aPatch(8, 3);

  expect([...splitPatch(patch)]).toEqual([patch]);
});

test('the changes of a big patch cross in parts, and the patch ends them', () => {
  const events = [...splitPatch(aPatch(8, 1_200))];

  expect(events.map((event) => ('part' in event ? 'part' : event.revision))).toEqual([
    'part',
    'part',
    'part',
    8,
  ]);
});

test('patches of any sizes come out as they were', async () => {
  const sizes = fc.array(fc.constantFrom(0, 1, 499, 500, 501, 1_000, 1_001), { maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(sizes, async (counts) => {
      const patches = counts.map((count, index) => aPatch(8 + index, count));

      const joined: Patch[] = [];
      for await (const patch of joinPatches(eventsOf(patches))) joined.push(patch);
      expect(joined).toEqual(patches);
    }),
    { numRuns: 20 },
  );
});
