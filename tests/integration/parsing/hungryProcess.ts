import { watchOwnLimits } from '#electron/parsing/watchOwnLimits.ts';

/** Stands in for a parser process that a file makes grow without yielding, outside the heap. */
watchOwnLimits({ residentBytes: 300 * 2 ** 20, lifetimeMs: 20_000 });
process.once('message', () => {
  const taken: Buffer[] = [];
  const endsAt = Date.now() + 15_000;
  while (Date.now() < endsAt) if (taken.length < 200) taken.push(Buffer.alloc(10 * 2 ** 20, 1));
});
