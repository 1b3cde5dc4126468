import { watchOwnLimits } from '#electron/parsing/watchOwnLimits.ts';

/** Stands in for a parser process that never comes to an end. */
watchOwnLimits({
  residentBytes: 2 ** 30,
  lifetimeMs: Number(process.env['LIFETIME_MS'] ?? 60_000),
});
process.once('message', () => {
  for (;;);
});
