import { watchOwnLimits } from '#electron/parsing/watchOwnLimits.ts';

/** The parser process, which no file of an office makes grow beyond 600 MB. */
watchOwnLimits({ residentBytes: 600 * 2 ** 20, lifetimeMs: 60_000 });
await import('#electron/parsing/parserProcess.ts');
